package uk.nhs.england.approvals.businesscase;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.calendar.WorkingDays;
import uk.nhs.england.approvals.register.DecisionTimes;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/** How long cases took that were decided, from the first submission to the last decision. */
@Component
class MeasuredDecisions implements DecisionTimes {

    /** Of fewer, one odd case would make the median. */
    private static final int ENOUGH = 20;

    /** The latest say it as well as all. */
    private static final int MOST = 500;

    private record Decided(Instant submitted, Instant decided) {}

    private final JdbcClient jdbc;
    private final WorkingDays days;

    MeasuredDecisions(JdbcClient jdbc, WorkingDays days) {
        this.jdbc = jdbc;
        this.days = days;
    }

    @Override
    public Optional<Integer> median(LocalDate day) {
        var calendar = days.calendar();
        var took =
                jdbc
                        .sql(
                                """
                                select s.submitted_at as submitted, c.standing_since as decided
                                from businesscase_case c join businesscase_submission s
                                    on s.case_reference = c.reference and s.number = 1
                                where c.standing in ('APPROVED', 'APPROVED_WITH_CONDITIONS', 'REJECTED')
                                    and c.standing_since >= ? and c.standing_since < ?
                                order by c.standing_since desc limit ?
                                """)
                        .params(start(day.minusYears(1)), start(day.plusDays(1)), MOST)
                        .query(Decided.class)
                        .list()
                        .stream()
                        .map(one -> calendar.between(dayOf(one.submitted()), dayOf(one.decided())))
                        .sorted()
                        .toList();
        return took.size() < ENOUGH ? Optional.empty() : Optional.of(took.get(took.size() / 2));
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(WorkingDays.LONDON).toOffsetDateTime();
    }

    private static LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, WorkingDays.LONDON);
    }
}
