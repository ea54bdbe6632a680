package uk.nhs.england.approvals.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.JsonNode;

import uk.nhs.england.approvals.businesscase.CaseAnswers;
import uk.nhs.england.approvals.decisions.Outcomes;
import uk.nhs.england.approvals.stories.Office;
import uk.nhs.england.approvals.testing.ServiceTest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Each act is on the record, and what is recorded stays as it is (rules 4 and 13). */
@ServiceTest
class RecordedForGoodModuleTests {

    private final Office office;
    private final JdbcClient database;

    RecordedForGoodModuleTests(@Autowired ApplicationContext context) {
        office = new Office(context);
        database = context.getBean(JdbcClient.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "audit_event|what = 'nothing'",
                "decisions_decision|outcome = 'REJECTED'",
                "decisions_condition_step|words = 'nothing'",
                "businesscase_submission|document = '{}'"
            })
    void theDatabaseRefusesToAlterIt(String tableAndChange) {
        somethingOfEverything();
        var table = tableAndChange.substring(0, tableAndChange.indexOf('|'));
        var change = tableAndChange.substring(tableAndChange.indexOf('|') + 1);
        var rows = rows(table);
        assertThat(rows).isPositive();

        refused("update " + table + " set " + change);
        refused("delete from " + table);
        refused("truncate " + table + " cascade");

        assertThat(rows(table)).isEqualTo(rows);
    }

    @Test
    void theActorIsNeverBlank() {
        for (var actor : List.of("''", "' '", "E'\\t'", "null")) {
            assertThatThrownBy(() -> insert(actor, "null")).hasMessageContaining("actor");
        }
        assertThatThrownBy(() -> insert("'somebody'", "' '")).hasMessageContaining("on_behalf_of");
    }

    @Test
    void theChainOfHashesCanBeCheckedOutsideTheDatabase() throws Exception {
        var reference = somethingOfEverything();
        var previous = "";
        int sequence = 0;
        for (var row : recorded(reference)) {
            sequence++;
            assertThat(row.get("sequence")).isEqualTo(sequence);
            assertThat(row.get("previous_hash")).isEqualTo(previous);
            previous = sha256(text(row, previous));
            assertThat(row.get("hash")).isEqualTo(previous);
        }
        assertThat(sequence).isGreaterThan(5);
        var shown = office.history(reference);
        assertThat(shown).hasSize(sequence);
        assertThat(shown.getLast().get("hash").asString()).isEqualTo(previous);
    }

    @Test
    void whoeverWritesToTheRecordCannotChooseItsPlaceOrHash() {
        var subject = "forged-" + System.nanoTime();
        database.sql(
                        """
                        insert into audit_event (subject_kind, subject_reference, sequence, event, what,
                            actor, at, changes, previous_hash, hash)
                        values ('BUSINESS_CASE', ?, 77, 'Forged', 'Forged', 'somebody', now(), '[]', 'x', 'y')
                        """)
                .param(subject)
                .update();

        var row = recorded(subject).getFirst();

        assertThat(row.get("sequence")).isEqualTo(1);
        assertThat(row.get("previous_hash")).isEqualTo("");
        assertThat(row.get("hash")).asString().hasSize(64);
    }

    @Test
    void anEditSaysWhatWasBeforeAndAfter() {
        var reference = office.begin(CaseAnswers.complete());
        office.edit(reference, Map.of("title", "Another title"));

        var act = office.history(reference).getLast();

        assertThat(act.get("event").asString()).isEqualTo("Edited");
        assertThat(act.get("at").asString()).isEqualTo(office.clock().instant().toString());
        JsonNode change = act.get("changes").get(0);
        assertThat(change.get("field").asString()).isEqualTo("title");
        assertThat(change.get("before").asString()).isEqualTo("Referral management");
        assertThat(change.get("after").asString()).isEqualTo("Another title");
    }

    /** A case with a version, a decision, a condition and evidence. */
    private String somethingOfEverything() {
        var reference = office.routed(CaseAnswers.complete());
        var condition = Outcomes.condition(office.today().plusDays(3));
        var decision = office.decide("ARB", reference, Outcomes.approvedIf(List.of(condition)));
        office.offerEvidence(decision + "-C1");
        return reference;
    }

    private void refused(String statement) {
        assertThatThrownBy(() -> database.sql(statement).update())
                .hasMessageContaining("append-only");
    }

    private void insert(String actor, String onBehalfOf) {
        database.sql(
                        """
                        insert into audit_event (subject_kind, subject_reference, event, what, actor,
                            on_behalf_of, at, changes)
                        values ('BUSINESS_CASE', 'blank', 'Forged', 'Forged', %s, %s, now(), '[]')
                        """
                                .formatted(actor, onBehalfOf))
                .update();
    }

    private long rows(String table) {
        return database.sql("select count(*) from " + table).query(Long.class).single();
    }

    private List<Map<String, Object>> recorded(String subject) {
        return database.sql(
                        """
                        select sequence, event, what, actor, coalesce(on_behalf_of, '') as on_behalf_of,
                            to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
                            changes::text as changes, previous_hash, hash, subject_reference
                        from audit_event where subject_reference = ? order by sequence
                        """)
                .param(subject)
                .query()
                .listOfRows();
    }

    /**
     * What the hash is over: the hash before and each part of the act, with a separator between.
     */
    private static String text(Map<String, Object> row, String previous) {
        return String.join(
                "\u001f",
                previous,
                String.valueOf(row.get("subject_reference")),
                String.valueOf(row.get("sequence")),
                String.valueOf(row.get("event")),
                String.valueOf(row.get("what")),
                String.valueOf(row.get("actor")),
                String.valueOf(row.get("on_behalf_of")),
                String.valueOf(row.get("at")),
                String.valueOf(row.get("changes")));
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(
                        MessageDigest.getInstance("SHA-256")
                                .digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
