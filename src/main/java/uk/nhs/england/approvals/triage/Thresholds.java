package uk.nhs.england.approvals.triage;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** The sums that the triage table compares with: data with dates of validity. */
@Component
class Thresholds {

    private final JdbcClient jdbc;

    Thresholds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The thresholds in force on a day, in pounds, by name. */
    Map<String, Long> on(LocalDate day) {
        var thresholds = new TreeMap<String, Long>();
        jdbc.sql(
                        """
                        select name, pounds from triage_threshold
                        where valid_from <= ? and (valid_to is null or valid_to > ?)
                        """)
                .params(day, day)
                .query(
                        row -> {
                            thresholds.put(row.getString("name"), row.getLong("pounds"));
                        });
        return thresholds;
    }
}
