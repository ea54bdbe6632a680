package uk.nhs.england.approvals.schedule;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.calendar.WorkingDays;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How the schedule speaks: kinds of clash and times, by the clocks of England. */
final class Words {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("EEE d MMM yyyy HH:mm z", Locale.UK)
                    .withZone(WorkingDays.LONDON);

    private Words() {}

    static String of(ClashView.Kind kind, @Nullable String other) {
        var words =
                switch (kind) {
                    case SAME_SERVICE -> "same service";
                    case DEPENDENT_SERVICE -> "dependent service";
                    case OUTSIDE_WINDOW -> "outside the maintenance window";
                    case HARD_FREEZE -> "hard freeze";
                    case SOFT_FREEZE -> "soft freeze";
                    case SAME_IMPLEMENTER -> "same implementer";
                    case TOO_LITTLE_NOTICE -> "too little notice";
                };
        return other == null ? words : words + ", with " + other;
    }

    static String at(Instant time) {
        return TIME.format(time);
    }

    static String from(Instant from, Instant until) {
        return "from %s until %s".formatted(TIME.format(from), TIME.format(until));
    }
}
