package uk.nhs.england.approvals.schedule;

import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.calendar.WorkingDays;
import uk.nhs.england.approvals.schedule.Booking.Lane;
import uk.nhs.england.approvals.schedule.ClashView.Kind;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** How early a change is asked for: working days by lane, as dated data. */
@Component
class Notice {

    private final WorkingDays days;

    Notice(WorkingDays days) {
        this.days = days;
    }

    /** The clash of a booking that was asked for too late. */
    Optional<Clash> lacking(Kept kept, RulesByDay rules) {
        var booking = kept.booking();
        int wanted = wanted(booking.lane(), booking.asked(), rules);
        return wanted > 0 && booking.from().isBefore(earliest(booking.asked(), wanted))
                ? Optional.of(clash(kept, wanted))
                : Optional.empty();
    }

    /** When a change that was asked for then may begin. */
    Instant earliest(Lane lane, Instant asked, RulesByDay rules) {
        return earliest(asked, wanted(lane, asked, rules));
    }

    /** So many working days lie between; without any, it may begin at once. */
    private Instant earliest(Instant asked, int wanted) {
        return wanted == 0
                ? asked
                : EnglishClock.at(days.after(EnglishClock.day(asked), wanted).atStartOfDay());
    }

    private static Clash clash(Kept kept, int wanted) {
        var lane = kept.booking().lane().name().toLowerCase(Locale.UK).replace('_', ' ');
        var words =
                "It begins %s, less than %d working days after it was asked for (lane: %s)."
                        .formatted(Words.at(kept.booking().from()), wanted, lane);
        return Clash.alone(Kind.TOO_LITTLE_NOTICE, kept.party(), null, words);
    }

    private static int wanted(Lane lane, Instant asked, RulesByDay rules) {
        return rules.on(EnglishClock.day(asked)).notice().of(lane);
    }
}
