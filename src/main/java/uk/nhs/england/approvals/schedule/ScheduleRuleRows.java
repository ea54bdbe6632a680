package uk.nhs.england.approvals.schedule;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.register.DependencyKind;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of {@code schedule_rule}. */
@Component
class ScheduleRuleRows {

    private static final String END_THE_ONE_BEFORE =
            """
            update schedule_rule set valid_to = :from
            where valid_from < :from and (valid_to is null or valid_to > :from)
            """;

    private static final String BEGIN =
            """
            insert into schedule_rule (valid_from, normal_days, standard_days, emergency_days,
                vendor_cloud_days, depth, kinds, valid_to)
            select :from, :normal, :standard, :emergency, :vendorCloud, :depth, :kinds,
                min(valid_from)
            from schedule_rule where valid_from > :from
            """;

    private final JdbcClient jdbc;

    ScheduleRuleRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of them, by their first day. */
    List<ScheduleRule> all() {
        return jdbc.sql("select * from schedule_rule order by valid_from")
                .query(ScheduleRuleRows::rule)
                .list();
    }

    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('schedule_rule'))").query(row -> {});
    }

    void keep(ScheduleRule rule) {
        jdbc.sql(END_THE_ONE_BEFORE).param("from", rule.from()).update();
        jdbc.sql(BEGIN)
                .param("from", rule.from())
                .param("normal", rule.notice().normal())
                .param("standard", rule.notice().standard())
                .param("emergency", rule.notice().emergency())
                .param("vendorCloud", rule.notice().vendorCloud())
                .param("depth", rule.depth())
                .param("kinds", rule.kinds().stream().map(Enum::name).toArray(String[]::new))
                .update();
    }

    private static ScheduleRule rule(ResultSet row, int number) throws SQLException {
        return new ScheduleRule(
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                new ScheduleRule.Notices(
                        row.getInt("normal_days"),
                        row.getInt("standard_days"),
                        row.getInt("emergency_days"),
                        row.getInt("vendor_cloud_days")),
                row.getInt("depth"),
                Stream.of((String[]) row.getArray("kinds").getArray())
                        .map(DependencyKind::valueOf)
                        .collect(Collectors.toSet()));
    }
}
