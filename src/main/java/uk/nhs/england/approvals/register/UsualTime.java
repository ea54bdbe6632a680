package uk.nhs.england.approvals.register;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDate;

/** The usual time to a decision: as measured, or else as stated. */
@Component
class UsualTime {

    private final DecisionTimes times;
    private final JdbcClient jdbc;

    UsualTime(DecisionTimes times, JdbcClient jdbc) {
        this.times = times;
        this.jdbc = jdbc;
    }

    /** In working days, 1 or more. */
    int workingDays(LocalDate day) {
        return Math.max(1, times.median(day).orElseGet(() -> stated(day)));
    }

    private int stated(LocalDate day) {
        return jdbc.sql(
                        """
                        select working_days from register_usual_time
                        where valid_from <= ? and (valid_to is null or valid_to > ?)
                        """)
                .params(day, day)
                .query(Integer.class)
                .single();
    }
}
