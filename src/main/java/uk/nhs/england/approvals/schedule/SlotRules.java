package uk.nhs.england.approvals.schedule;

import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

import java.time.Duration;

/** What must hold of a search for a free time. */
final class SlotRules {

    private static final Duration FARTHEST = Duration.ofDays(92);

    private SlotRules() {}

    static Refusals of(FreeSlots.Wanted wanted, Duration length) {
        if (!wanted.from().isBefore(wanted.until())) {
            return refused("ends-after-it-begins", "until", "Look until later than from when.");
        }
        var whole = Duration.between(wanted.from(), wanted.until());
        if (whole.compareTo(FARTHEST) > 0) {
            return refused("looks-92-days-ahead", "until", "Look at 92 days at most.");
        }
        return length.isPositive()
                ? Refusals.none()
                : refused("a-slot-has-a-length", "minutes", "Give 1 minute or more.");
    }

    private static Refusals refused(String rule, String field, String reason) {
        return Refusals.of(Refusal.invalid(rule, field, reason));
    }
}
