package uk.nhs.england.approvals.register;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.function.BiFunction;

/** What must hold of what people say of a service, and of whoever says it (product rule 12). */
final class EntryRules {

    private EntryRules() {}

    /** What cannot be so, whoever says it. */
    static Refusals of(ServiceEntry entry) {
        return unless(
                        inOrder(entry.released(), entry.supportEnds()),
                        Refusal.invalid(
                                "support-ends-after-the-release",
                                "supportEnds",
                                "Support cannot end before the product was released."))
                .and(
                        unless(
                                entry.windows().stream()
                                        .noneMatch(one -> one.from().equals(one.until())),
                                Refusal.invalid(
                                        "a-window-has-a-length",
                                        "windows",
                                        "A maintenance window cannot end when it begins.")));
    }

    /**
     * Refuses owners who are not service owners today.
     *
     * @param owners those of the named who are
     */
    static Refusals ownedByServiceOwners(ServiceEntry entry, Collection<String> owners) {
        BiFunction<String, String, Refusals> owned =
                (field, name) ->
                        unless(
                                owners.contains(name),
                                Refusal.invalid(
                                        "a-service-owner-owns",
                                        field,
                                        "There is no service owner with this username."));
        var technical = entry.technicalOwner();
        var ofBusiness = owned.apply("owner", entry.owner());
        return technical == null
                ? ofBusiness
                : ofBusiness.and(owned.apply("technicalOwner", technical.value()));
    }

    /** Refuses all but its owners, and those who keep the register. */
    static Refusals byItsOwners(ServiceEntry entry, Actor actor, Set<Role> keepers) {
        var technical = entry.technicalOwner();
        var principal = actor.principal();
        return unless(
                entry.owner().equals(principal.value())
                        || principal.equals(technical)
                        || keepers.stream().anyMatch(actor::is),
                Refusal.forbidden(
                        "by-the-owners-of-the-service",
                        "Only its owners do this for a service, or the PMO."));
    }

    /** Refuses once its last day has passed. */
    static Refusals goesOn(@Nullable LocalDate ends, LocalDate today) {
        return unless(
                ends == null || !ends.isBefore(today),
                Refusal.conflict(
                        "service-goes-on", "The service is over: its last day has passed."));
    }

    /** What stands in the way of a service's end. */
    static Refusals retires(LocalDate lastDay, LocalDate today, @Nullable LocalDate starts) {
        return unless(
                        !lastDay.isBefore(today),
                        Refusal.invalid(
                                "retires-today-or-later",
                                "lastDay",
                                "The last day of a service is today or later."))
                .and(
                        unless(
                                inOrder(starts, lastDay),
                                Refusal.invalid(
                                        "ends-after-it-starts",
                                        "lastDay",
                                        "A service cannot end before it starts.")));
    }

    /** Refuses an end under open cases, unless it is said why it is one all the same. */
    static Refusals noOpenCaseNamesIt(boolean named, @Nullable String despite) {
        return unless(
                !named || (despite != null && !despite.isBlank()),
                Refusal.conflict(
                        "no-open-case-names-it",
                        "An open business case names this service. Say under 'despite' why it ends"
                                + " all the same; the case is told."));
    }

    static boolean inOrder(@Nullable LocalDate first, @Nullable LocalDate last) {
        return first == null || last == null || !last.isBefore(first);
    }

    static Refusals unless(boolean holds, Refusal otherwise) {
        return holds ? Refusals.none() : Refusals.of(otherwise);
    }
}
