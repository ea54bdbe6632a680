package uk.nhs.england.approvals.schedule;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;
import uk.nhs.england.approvals.schedule.Booking.Lane;
import uk.nhs.england.approvals.schedule.ClashView.Kind;

import java.util.stream.Stream;

/** What must hold when somebody lets a change go ahead in spite of a clash (product rule 11). */
final class AcceptingRules {

    private AcceptingRules() {}

    static Refusals of(KeptClash kept, Booking booking, Actor actor) {
        return aClashThatStops(kept)
                .and(aHardFreezeYieldsToEmergencies(kept, booking))
                .and(nobodyAcceptsTheirOwn(booking, actor));
    }

    private static Refusals aClashThatStops(KeptClash kept) {
        return unless(
                kept.stops(),
                Refusal.conflict("a-clash-that-stops", "The clash does not stop this change."));
    }

    private static Refusals aHardFreezeYieldsToEmergencies(KeptClash kept, Booking booking) {
        return unless(
                kept.clash().kind() != Kind.HARD_FREEZE || booking.lane() == Lane.EMERGENCY,
                Refusal.conflict(
                        "a-hard-freeze-yields-to-emergencies",
                        "Only an emergency change may go ahead in a hard freeze. Move this one."));
    }

    private static Refusals nobodyAcceptsTheirOwn(Booking booking, Actor actor) {
        return unless(
                Stream.of(actor.person(), actor.principal())
                        .noneMatch(
                                one ->
                                        booking.requester().equals(one)
                                                || booking.implementers().contains(one)),
                Refusal.forbidden(
                        "nobody-accepts-their-own-clash",
                        "You asked for this change or work on it: somebody else must accept."));
    }

    private static Refusals unless(boolean holds, Refusal otherwise) {
        return holds ? Refusals.none() : Refusals.of(otherwise);
    }
}
