package uk.nhs.england.approvals.register;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.calendar.WorkingDays;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.kernel.NotFound;
import uk.nhs.england.approvals.kernel.Recorded;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;

/** Services as people enter, change and retire them. */
@Service
public class KeepingServices {

    private static final Set<Role> KEEPERS = Set.of(Role.PMO);
    private static final Set<Role> ENTERING = Set.of(Role.PMO, Role.ADMINISTRATOR);

    private final ServiceRegister register;
    private final ServiceRows named;
    private final EntryRows rows;
    private final ServiceOwners owners;
    private final WorkingDays days;
    private final KnownServices known;
    private final Clock clock;

    KeepingServices(
            ServiceRegister register,
            ServiceRows named,
            EntryRows rows,
            ServiceOwners owners,
            WorkingDays days,
            KnownServices known,
            Clock clock) {
        this.register = register;
        this.named = named;
        this.rows = rows;
        this.owners = owners;
        this.days = days;
        this.known = known;
        this.clock = clock;
    }

    /**
     * Enters a service.
     *
     * @return its reference
     * @throws uk.nhs.england.approvals.kernel.Refused when the entry cannot be so, or not by them
     */
    @Transactional
    public String enter(ServiceEntry entry, Actor actor) {
        EntryRules.byItsOwners(entry, actor, ENTERING).throwIfAny();
        return put(entry, actor);
    }

    /**
     * Changes what the register says of a service.
     *
     * @param seen is given the version of the service, to compare it with the one read
     * @param change answers the entry as it is to be, given the one that is
     * @throws NotFound when there is no such service
     */
    @Transactional
    public void change(
            String reference, IntConsumer seen, UnaryOperator<ServiceEntry> change, Actor actor) {
        var service = require(reference);
        EntryRules.byItsOwners(service.entry(), actor, KEEPERS).throwIfAny();
        seen.accept(service.version());
        EntryRules.goesOn(service.ends(), days.today()).throwIfAny();
        put(service, change.apply(service.entry()), actor.at(clock.instant()));
    }

    /**
     * Takes in what another register says of a service, where that is the master of it.
     *
     * @param change answers the entry as it is to be, given the one that is
     * @throws NotFound when there is no such service
     */
    @Transactional
    public void take(String reference, UnaryOperator<ServiceEntry> change, Recorded recorded) {
        var service = require(reference);
        put(service, change.apply(service.entry()), recorded);
    }

    /** What a service is from now on, whoever had it proposed. */
    void put(ServiceView service, ServiceEntry after, Recorded recorded) {
        var before = service.entry();
        EntryRules.of(after)
                .and(EntryRules.ownedByServiceOwners(after, owners.among(before, after)))
                .throwIfAny();
        var changes = Differences.between(before, after);
        if (!changes.isEmpty()) {
            rows.say(service.reference(), after);
            known.changed(Map.of(after.as(service.reference()), changes), recorded);
        }
    }

    /** The service itself, whoever had it proposed; answers its reference. */
    String put(ServiceEntry entry, Actor actor) {
        EntryRules.of(entry)
                .and(EntryRules.ownedByServiceOwners(entry, owners.among(null, entry)))
                .throwIfAny();
        var service = entry.as(register.newReferences(1).getFirst());
        named.insert(List.of(service));
        rows.say(service.reference(), entry);
        known.entered(Map.of(service, Differences.between(null, entry)), actor.at(clock.instant()));
        return service.reference();
    }

    /** A service as it is, held until the transaction ends. */
    ServiceView require(String reference) {
        return rows.hold(reference).orElseThrow(() -> NotFound.service(reference));
    }
}
