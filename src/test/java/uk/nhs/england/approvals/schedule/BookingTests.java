package uk.nhs.england.approvals.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import static uk.nhs.england.approvals.testing.Refusing.refuses;

import org.junit.jupiter.api.Test;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.schedule.Booking.Lane;
import uk.nhs.england.approvals.schedule.ClashView.Kind;

import java.util.List;

/** What can be booked, who goes first, and who may let a change go ahead (product rule 11). */
class BookingTests {

    private static final Booking SOUND =
            Some.booking(Lane.NORMAL, "2026-12-05T22:00:00Z", "2026-12-06T02:00:00Z");

    @Test
    void endsAfterItBegins() {
        refusesTimes("2026-12-05T22:00:00Z", "2026-12-05T22:00:00Z", "ends-after-it-begins");
    }

    @Test
    void aChangeIsShort() {
        refusesTimes("2026-12-05T22:00:00Z", "2027-02-05T22:00:00Z", "a-change-is-short");
    }

    @Test
    void aChangeIsAhead() {
        refusesTimes("2026-11-05T22:00:00Z", "2026-11-05T23:00:00Z", "a-change-is-ahead");
    }

    @Test
    void anEmergencyMayBeToldOfWhileItHappens() {
        var late = Some.booking(Lane.EMERGENCY, "2026-11-23T08:00:00Z", "2026-11-23T10:00:00Z");

        assertThat(BookingRules.of(late, null, Some.NOW).isEmpty()).isTrue();
    }

    @Test
    void whatIsBookedAlreadyStaysBookedWhenItsTimeHasCome() {
        var after = SOUND.from().plusSeconds(60);

        assertThat(BookingRules.of(SOUND, new Kept(SOUND, Some.NOW), after).isEmpty()).isTrue();
    }

    @Test
    void whoBookedFirstGoesFirst() {
        var first = Some.party("CHG-2", Lane.NORMAL, "2026-11-01T10:00:00Z");
        var second = Some.party("CHG-1", Lane.STANDARD, "2026-11-02T10:00:00Z");

        assertThat(first.yieldsTo(second)).isFalse();
        assertThat(second.yieldsTo(first)).isTrue();
    }

    @Test
    void anEmergencyGoesBeforeWhoeverBookedFirst() {
        var first = Some.party("CHG-2", Lane.NORMAL, "2026-11-01T10:00:00Z");
        var emergency = Some.party("CHG-1", Lane.EMERGENCY, "2026-11-02T10:00:00Z");

        assertThat(first.yieldsTo(emergency)).isTrue();
        assertThat(emergency.yieldsTo(first)).isFalse();
    }

    @Test
    void aHardFreezeYieldsToEmergencies() {
        refusesAcceptance(
                Kind.HARD_FREEZE,
                true,
                Diary.CHANGE_MANAGER,
                "a-hard-freeze-yields-to-emergencies");

        var emergency =
                Some.booking(Lane.EMERGENCY, "2026-12-05T22:00:00Z", "2026-12-06T02:00:00Z");
        assertThat(
                        AcceptingRules.of(
                                        clash(Kind.HARD_FREEZE, true),
                                        emergency,
                                        Diary.CHANGE_MANAGER)
                                .isEmpty())
                .isTrue();
    }

    @Test
    void nobodyAcceptsTheirOwnClash() {
        for (var involved : List.of("priya.nair", "sam.okafor")) {
            refusesAcceptance(
                    Kind.SAME_SERVICE,
                    true,
                    Staff.actor(involved, Role.CHANGE_MANAGER),
                    "nobody-accepts-their-own-clash");
        }
    }

    @Test
    void aClashThatStopsIsAccepted() {
        refusesAcceptance(Kind.SOFT_FREEZE, false, Diary.CHANGE_MANAGER, "a-clash-that-stops");
        assertThat(
                        AcceptingRules.of(
                                        clash(Kind.SAME_SERVICE, true), SOUND, Diary.CHANGE_MANAGER)
                                .isEmpty())
                .isTrue();
    }

    private static void refusesTimes(String from, String until, String rule) {
        var booking = Some.booking(Lane.NORMAL, from, until);
        refuses(() -> BookingRules.of(booking, null, Some.NOW).throwIfAny(), rule);
    }

    private static void refusesAcceptance(Kind kind, boolean stops, Actor actor, String rule) {
        refuses(() -> AcceptingRules.of(clash(kind, stops), SOUND, actor).throwIfAny(), rule);
    }

    private static KeptClash clash(Kind kind, boolean stops) {
        var clash = new Clash("CHG-2026-00001", kind, "X", null, List.of(), "Words.", stops);
        return new KeptClash(1, clash, Some.NOW, null);
    }
}
