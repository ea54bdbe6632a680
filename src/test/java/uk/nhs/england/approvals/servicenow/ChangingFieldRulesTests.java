package uk.nhs.england.approvals.servicenow;

import static org.assertj.core.api.Assertions.assertThat;

import static uk.nhs.england.approvals.testing.Refusing.rules;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** Where an administrator may point a field. */
class ChangingFieldRulesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correlation_id",
                "sys_id",
                "sys_class_name",
                "sys_mod_count",
                "sys_updated_on",
                "sys_tags",
                "discovery_source",
                "last_discovered"
            })
    void aFieldGoesToNoColumnThatTheExchangeOrServiceNowKeeps(String column) {
        var refusals = ChangingFieldRules.aColumnOfTheRecordItself(rule("description", column));

        assertThat(rules(refusals)).containsExactly("a-column-that-is-free");
        assertThat(refusals.all().getFirst().reason()).contains(column);
    }

    @ParameterizedTest
    @ValueSource(strings = {"u_contact", "comments", "name", "start_date", "system", "u_sys_id"})
    void aFieldGoesToAnyOtherColumn(String column) {
        assertThat(rules(ChangingFieldRules.aColumnOfTheRecordItself(rule("contact", column))))
                .isEmpty();
    }

    @Test
    void twoFieldsDoNotGoToOneColumn() {
        var all = List.of(rule("name", "name"), rule("contact", "u_contact"));

        assertThat(rules(ChangingFieldRules.oneFieldForAColumn(rule("contact", "name"), all)))
                .containsExactly("one-field-for-a-column");
        assertThat(rules(ChangingFieldRules.oneFieldForAColumn(rule("name", "name"), all)))
                .isEmpty();
    }

    private static FieldRule rule(String field, String column) {
        return new FieldRule(field, column, Master.OURS, 0);
    }
}
