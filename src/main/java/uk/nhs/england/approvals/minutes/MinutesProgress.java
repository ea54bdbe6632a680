package uk.nhs.england.approvals.minutes;

import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.boards.Rosters;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What the process of minutes asks; the minutes answer. */
@Component
public class MinutesProgress {

    private final AllMinutes minutes;
    private final Clock clock;

    MinutesProgress(AllMinutes minutes, Clock clock) {
        this.minutes = minutes;
        this.clock = clock;
    }

    public boolean awaitsComments(String sitting) {
        return find(sitting).awaitsComments(clock.instant());
    }

    public String board(String sitting) {
        return find(sitting).board();
    }

    /** The last day to comment. */
    public LocalDate commentsUntil(String sitting) {
        return find(sitting).commentsUntil();
    }

    public Instant endOfComments(String sitting) {
        return commentsUntil(sitting).plusDays(1).atStartOfDay(Rosters.LONDON).toInstant();
    }

    private Minutes find(String sitting) {
        return minutes.require(UUID.fromString(sitting));
    }
}
