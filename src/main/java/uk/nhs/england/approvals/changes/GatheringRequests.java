package uk.nhs.england.approvals.changes;

import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.identity.People;
import uk.nhs.england.approvals.register.Hosting;
import uk.nhs.england.approvals.register.ServiceReading;
import uk.nhs.england.approvals.register.ServiceRegister;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Gathers all that the rules of a request look at, as it is today. */
@Component
class GatheringRequests {

    private final ServiceRegister register;
    private final ServiceReading services;
    private final People people;
    private final TemplatesInForce templates;
    private final Rosters rosters;

    GatheringRequests(
            ServiceRegister register,
            ServiceReading services,
            People people,
            TemplatesInForce templates,
            Rosters rosters) {
        this.register = register;
        this.services = services;
        this.people = people;
        this.templates = templates;
        this.rosters = rosters;
    }

    Asked gather(ChangeRequest request, Instant now) {
        var unknown = request.services().stream().filter(one -> !register.knows(one)).toList();
        var known = new TreeSet<>(request.services());
        unknown.forEach(known::remove);
        var makers = request.makers();
        var strangers = new TreeSet<>(makers);
        strangers.removeAll(people.activeOn(rosters.today(), makers));
        return new Asked(
                request,
                now,
                new TreeSet<>(unknown),
                register.ended(known, LocalDate.ofInstant(request.until(), Rosters.LONDON)),
                elsewhere(known),
                strangers,
                request.lane().following().flatMap(templates::find));
    }

    private Set<String> elsewhere(Set<String> known) {
        return known.stream()
                .filter(one -> services.show(one).entry().hosting() != Hosting.VENDOR_CLOUD)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
