package uk.nhs.england.approvals.servicenow;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.kernel.NotFound;

import java.util.List;

/** The rows of {@code servicenow_field}. */
@Component
class FieldRules {

    private static final String SELECT =
            "select field, column_name as \"column\", master, version from servicenow_field ";

    private final JdbcClient jdbc;

    FieldRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<FieldRule> all() {
        return jdbc.sql(SELECT + "order by field").query(FieldRule.class).list();
    }

    /**
     * The rule of a field, held until the transaction ends.
     *
     * @throws NotFound when the field is not exchanged
     */
    FieldRule hold(String field) {
        return jdbc.sql(SELECT + "where field = ? for update")
                .param(field)
                .query(FieldRule.class)
                .optional()
                .orElseThrow(() -> new NotFound("The field " + field + " is not exchanged."));
    }

    void update(FieldRule rule) {
        jdbc.sql(
                        "update servicenow_field set column_name = ?, master = ?,"
                                + " version = version + 1 where field = ?")
                .params(rule.column(), rule.master().name(), rule.field())
                .update();
    }
}
