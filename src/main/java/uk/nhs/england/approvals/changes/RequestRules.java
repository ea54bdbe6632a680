package uk.nhs.england.approvals.changes;

import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;
import uk.nhs.england.approvals.schedule.Booking;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a change must be when it is asked for or written anew, one named rule each. */
final class RequestRules {

    /** Nothing shorter is kept: what the database rounds away would be no window. */
    private static final Duration SHORTEST = Duration.ofSeconds(1);

    static final Function<Asked, Optional<Refusal>> THE_WINDOW_ENDS_AFTER_IT_BEGINS =
            asked ->
                    unless(
                            asked.request().until().isAfter(asked.request().from().plus(SHORTEST)),
                            Refusal.invalid(
                                    "the-window-ends-after-it-begins",
                                    "until",
                                    "A change is over after it has begun."));

    static final Function<Asked, Optional<Refusal>> THE_WINDOW_IS_AHEAD =
            asked ->
                    unless(
                            asked.isFoundMade() || asked.request().until().isAfter(asked.now()),
                            Refusal.invalid(
                                    "the-window-is-ahead",
                                    "until",
                                    "The window has passed already."));

    static final Function<Asked, Optional<Refusal>> WHAT_WAS_FOUND_IS_PAST =
            asked ->
                    unless(
                            !asked.isFoundMade() || !asked.request().until().isAfter(asked.now()),
                            Refusal.invalid(
                                    "what-was-found-is-past",
                                    "until",
                                    "An unauthorised change is recorded once it was found made."));

    static final Function<Asked, Optional<Refusal>> THE_WINDOW_IS_NOT_TOO_LONG =
            asked ->
                    unless(
                            Duration.between(asked.request().from(), asked.request().until())
                                            .compareTo(Booking.LONGEST)
                                    <= 0,
                            Refusal.invalid(
                                    "the-window-is-not-too-long",
                                    "until",
                                    "A window is 31 days long at most: ask for several changes."));

    static final Function<Asked, Optional<Refusal>> ITS_SERVICES_ARE_KNOWN =
            asked ->
                    unless(
                            asked.unknown().isEmpty(),
                            Refusal.invalid(
                                    "services-are-known",
                                    "services",
                                    "The register does not know %s."
                                            .formatted(String.join(", ", asked.unknown()))));

    static final Function<Asked, Optional<Refusal>> ITS_SERVICES_ARE_LIVE =
            asked ->
                    unless(
                            asked.ended().isEmpty(),
                            Refusal.invalid(
                                    "services-are-live",
                                    "services",
                                    "%s will have ended by then."
                                            .formatted(String.join(", ", asked.ended()))));

    static final Function<Asked, Optional<Refusal>> VENDOR_CLOUD_IS_WHERE_THE_REGISTER_SAYS =
            asked ->
                    unless(
                            !(asked.request().lane() instanceof Lane.VendorCloud)
                                    || asked.elsewhere().isEmpty(),
                            Refusal.invalid(
                                    "vendor-cloud-is-where-the-register-says",
                                    "services",
                                    "By the register these do not run on vendor cloud: %s."
                                            .formatted(String.join(", ", asked.elsewhere()))));

    static final Function<Asked, Optional<Refusal>> WHAT_NOBODY_NOTICES_HARMS_NOBODY =
            asked ->
                    unless(
                            asked.harmsNobody(),
                            Refusal.invalid(
                                    "what-nobody-notices-harms-nobody",
                                    "lane.users",
                                    "By the questions of risk there is an outage or a risk to care:"
                                            + " users notice that."));

    static final Function<Asked, Optional<Refusal>> IT_GOES_LIVE_FOR_A_CASE =
            asked ->
                    unless(
                            asked.request().goLiveOf() == null || asked.goesLiveForACase(),
                            Refusal.invalid(
                                    "it-goes-live-for-a-case",
                                    "goLiveOf",
                                    "Name the business case that goes live by it."));

    static final Function<Asked, Optional<Refusal>> ITS_MAKERS_ARE_HERE =
            asked ->
                    unless(
                            asked.strangers().isEmpty(),
                            Refusal.invalid(
                                    "person-is-known",
                                    "implementers",
                                    "Nobody who can act today is called %s."
                                            .formatted(names(asked.strangers()))));

    private RequestRules() {}

    static List<Function<Asked, Optional<Refusal>>> all() {
        return List.of(
                THE_WINDOW_ENDS_AFTER_IT_BEGINS,
                THE_WINDOW_IS_AHEAD,
                WHAT_WAS_FOUND_IS_PAST,
                THE_WINDOW_IS_NOT_TOO_LONG,
                ITS_SERVICES_ARE_KNOWN,
                ITS_SERVICES_ARE_LIVE,
                VENDOR_CLOUD_IS_WHERE_THE_REGISTER_SAYS,
                WHAT_NOBODY_NOTICES_HARMS_NOBODY,
                IT_GOES_LIVE_FOR_A_CASE,
                ITS_MAKERS_ARE_HERE);
    }

    /** Every reason why this may not be asked for. */
    static Refusals refusals(Asked asked) {
        return Refusals.ask(all(), asked).and(Refusals.ask(FollowingRules.all(), asked));
    }

    private static String names(Set<PersonId> people) {
        return people.stream().map(PersonId::value).sorted().collect(Collectors.joining(", "));
    }

    private static Optional<Refusal> unless(boolean holds, Refusal otherwise) {
        return holds ? Optional.empty() : Optional.of(otherwise);
    }
}
