package uk.nhs.england.approvals.servicenow;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** Seconds as ServiceNow writes them, by its own clock, which is never compared with ours. */
final class Seconds {

    /** A change may be seen later than the second it is marked with. */
    static final Duration OVERLAP = Duration.ofMinutes(1);

    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private Seconds() {}

    static String before(String second) {
        return LocalDateTime.parse(second, FORM).minus(OVERLAP).format(FORM);
    }

    /** Where nothing was changed ever. */
    static String orTheFirst(String second) {
        return second.isEmpty() ? "1970-01-01 00:00:00" : second;
    }
}
