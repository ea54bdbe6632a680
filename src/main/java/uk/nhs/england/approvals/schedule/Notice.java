package uk.nhs.england.approvals.schedule;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.calendar.WorkingDays;
import uk.nhs.england.approvals.schedule.Booking.Lane;
import uk.nhs.england.approvals.schedule.ClashView.Kind;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** How early a change is asked for: working days by lane, as dated data. */
@Component
class Notice {

    private final JdbcClient jdbc;
    private final WorkingDays days;

    Notice(JdbcClient jdbc, WorkingDays days) {
        this.jdbc = jdbc;
        this.days = days;
    }

    /** The clash of a booking that was asked for too late; what needs no notice may have begun. */
    Optional<Clash> lacking(Kept kept) {
        var booking = kept.booking();
        int wanted = wanted(booking.lane(), EnglishClock.day(booking.asked()));
        return wanted > 0 && booking.from().isBefore(earliest(booking.asked(), wanted))
                ? Optional.of(clash(kept, wanted))
                : Optional.empty();
    }

    /** When a change that is asked for now may begin. */
    Instant earliest(Lane lane, Instant asked) {
        return earliest(asked, wanted(lane, EnglishClock.day(asked)));
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
                "It begins %s, less than %d working days after it was asked for, as a %s change is."
                        .formatted(Words.at(kept.booking().from()), wanted, lane);
        return Clash.alone(Kind.TOO_LITTLE_NOTICE, kept.party(), null, words);
    }

    private int wanted(Lane lane, LocalDate day) {
        return jdbc.sql(
                        """
                        select working_days from schedule_notice
                        where lane = ? and valid_from <= ? and (valid_to is null or valid_to > ?)
                        """)
                .params(lane.name(), day, day)
                .query(Integer.class)
                .single();
    }
}
