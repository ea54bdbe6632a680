package uk.nhs.england.approvals.changes;

import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.businesscase.HoldingCases;
import uk.nhs.england.approvals.identity.People;
import uk.nhs.england.approvals.register.Hosting;
import uk.nhs.england.approvals.register.ServiceReading;
import uk.nhs.england.approvals.register.ServiceRegister;
import uk.nhs.england.approvals.register.ServiceView;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
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
    private final HoldingCases cases;
    private final Rosters rosters;

    GatheringRequests(
            ServiceRegister register,
            ServiceReading services,
            People people,
            TemplatesInForce templates,
            HoldingCases cases,
            Rosters rosters) {
        this.register = register;
        this.services = services;
        this.people = people;
        this.templates = templates;
        this.cases = cases;
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
                request.goLiveOf() != null && cases.isOne(request.goLiveOf()),
                request.lane().following().flatMap(templates::find));
    }

    /** Those that do not run on vendor cloud, by the register. */
    Set<String> elsewhere(Collection<String> known) {
        return services.all(known).stream()
                .filter(one -> one.entry().hosting() != Hosting.VENDOR_CLOUD)
                .map(ServiceView::reference)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
