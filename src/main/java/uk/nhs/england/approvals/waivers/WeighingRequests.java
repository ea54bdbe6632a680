package uk.nhs.england.approvals.waivers;

import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.People;
import uk.nhs.england.approvals.kernel.Subject;
import uk.nhs.england.approvals.standards.Criteria;
import uk.nhs.england.approvals.standards.StandardReading;
import uk.nhs.england.approvals.standards.StandardVersion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Gathers all that the rules of a request look at, as it is today. */
@Component
class WeighingRequests {

    private final AboutSubjects subjects;
    private final Waivers waivers;
    private final Criteria criteria;
    private final StandardReading standards;
    private final RiskScales scales;
    private final Authorities authorities;
    private final People people;
    private final Rosters rosters;

    WeighingRequests(
            AboutSubjects subjects,
            Waivers waivers,
            Criteria criteria,
            StandardReading standards,
            RiskScales scales,
            Authorities authorities,
            People people,
            Rosters rosters) {
        this.subjects = subjects;
        this.waivers = waivers;
        this.criteria = criteria;
        this.standards = standards;
        this.scales = scales;
        this.authorities = authorities;
        this.people = people;
        this.rosters = rosters;
    }

    /** What is asked, with the risk it has and the board it goes to by today's scale. */
    Asking weigh(Subject subject, WaiverTerms terms, Optional<Waiver> renewed, Actor actor) {
        var today = rosters.today();
        renewed.ifPresent(older -> WaiverRules.isInForce(older, today).throwIfAny());
        var about = subjects.of(subject, actor);
        waivers.askAlone(terms.criterion() + " " + subject.reference());
        var risk = scales.on(today).level(terms.likelihood(), terms.impact());
        return new Asking(
                terms,
                actor.principal(),
                about,
                authorities.on(today, risk),
                today,
                criteria.knows(terms.criterion()),
                isInForce(terms.criterion(), today),
                !people.activeOn(today, List.of(terms.owner())).isEmpty(),
                waivers.alike(terms.criterion(), subject.reference()),
                renewed);
    }

    private boolean isInForce(String criterion, LocalDate today) {
        return standards.inForce(today).values().stream()
                .map(WeighingRequests::prefix)
                .anyMatch(criterion::startsWith);
    }

    private static String prefix(StandardVersion version) {
        return version.standard() + "/" + version.version() + "/";
    }
}
