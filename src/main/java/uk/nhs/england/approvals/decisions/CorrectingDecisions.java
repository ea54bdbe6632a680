package uk.nhs.england.approvals.decisions;

import jakarta.persistence.EntityManager;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.boards.Interests;
import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.NotFound;
import uk.nhs.england.approvals.kernel.PersonId;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Corrects slips: a record of its own supersedes the one with the slip (product rule 4). */
@Service
public class CorrectingDecisions {

    private final DecisionReading reading;
    private final Decisions decisions;
    private final Decidables decidables;
    private final Register register;
    private final Rosters rosters;
    private final Interests interests;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CorrectingDecisions(
            DecisionReading reading,
            Decisions decisions,
            Decidables decidables,
            Register register,
            Rosters rosters,
            Interests interests,
            EntityManager entities,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reading = reading;
        this.decisions = decisions;
        this.decidables = decidables;
        this.register = register;
        this.rosters = rosters;
        this.interests = interests;
        this.entities = entities;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Records what is to stand instead.
     *
     * @return the number of the correction in the register of the same body
     * @throws uk.nhs.england.approvals.kernel.Refused with every rule it would break
     * @throws NotFound when there is no such decision that this person may see
     */
    @Transactional
    public String correct(ProposedCorrection proposed, Actor actor) {
        var slip = reading.require(proposed.corrects(), actor);
        var subject = decidables.hold(slip.subject(), actor);
        var act = act(proposed, slip, excluded(slip, subject), actor);
        CorrectionRules.refusals(act).throwIfAny();
        var recorded = actor.at(clock.instant());
        var number = register.nextNumber(slip.board(), act.today().day().getYear());
        var correction = slip.corrected(number, proposed, recorded);
        entities.persist(correction);
        subject.decided(correction.made());
        events.publishEvent(
                new DecisionEvent.DecisionCorrected(
                        number, slip.number(), slip.subject(), slip.board(), recorded));
        return number;
    }

    /** Asked with the subject held: whoever corrects second sees the first correction. */
    private CorrectionAct act(
            ProposedCorrection proposed, Decision slip, Set<PersonId> excluded, Actor actor) {
        var later = decisions.superseding(List.of(slip.number()));
        return new CorrectionAct(
                actor,
                proposed,
                slip,
                later.isEmpty() ? null : later.getFirst().number(),
                rosters.on(slip.board(), rosters.today()),
                decisions.latestAtASitting(slip.board()).orElse(slip).chair(),
                excluded);
    }

    private Set<PersonId> excluded(Decision slip, Decidable subject) {
        var excluded = new HashSet<>(interests.in(slip.subject().reference()));
        excluded.addAll(subject.authors());
        return excluded;
    }
}
