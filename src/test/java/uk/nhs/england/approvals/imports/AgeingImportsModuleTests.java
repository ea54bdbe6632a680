package uk.nhs.england.approvals.imports;

import static org.assertj.core.api.Assertions.assertThat;

import static uk.nhs.england.approvals.imports.Imports.mapping;
import static uk.nhs.england.approvals.imports.Imports.standing;
import static uk.nhs.england.approvals.imports.Imports.wanted;
import static uk.nhs.england.approvals.imports.Imports.with;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.testing.ServiceTest;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An import that nobody goes on with ends, and one that ended long ago keeps what matters. */
@ServiceTest
class AgeingImportsModuleTests {

    private static final Actor ANOTHER =
            new Actor(new PersonId("another.admin"), Set.of(Role.ADMINISTRATOR), null);

    private static final Map<String, Object> ORGANISATIONS =
            with(wanted("ORGANISATIONS", null), "mapping", mapping("code", "name"));

    private static final byte[] FILE = "code,name\nAGE1,One\n".getBytes(StandardCharsets.UTF_8);

    @Autowired ApplicationContext context;
    @Autowired JdbcClient database;
    @Autowired AgeingImports ageing;

    private Imports imports;

    @BeforeEach
    void open() {
        imports = new Imports(context);
    }

    @Test
    void whoAskedWithdrawsAnImportWhoseFileDoesNotCome() {
        var reference = asked();
        var path = "/imports/" + reference + "/withdrawal";

        imports.office().as(ANOTHER).post(path, null).refused(403, "who-asked-withdraws");
        imports.office().as(Staff.PMO).post(path, null).refused(404, "not-found");
        var withdrawn = imports.office().as(Staff.ADMINISTRATOR).post(path, null).ok();

        assertThat(standing(withdrawn)).isEqualTo("WITHDRAWN 0 0 0 0 0");
        assertThat(withdrawn.get("finishedAt").isNull()).isFalse();
        imports.send(reference, FILE).refused(409, "import-awaits-its-file");
        imports.office()
                .as(Staff.ADMINISTRATOR)
                .post(path, null)
                .refused(409, "import-awaits-its-file");
        assertThat(events(reference)).containsExactly("ImportAsked", "ImportEnded");
    }

    @Test
    void anImportThatHasItsFileIsNotWithdrawn() {
        var reference = asked();
        imports.send(reference, FILE).ok();

        imports.office()
                .as(Staff.ADMINISTRATOR)
                .post("/imports/" + reference + "/withdrawal", null)
                .refused(409, "import-awaits-its-file");

        imports.runAll();
        assertThat(imports.show(reference).get("stage").asString()).isEqualTo("DONE");
    }

    @Test
    void anImportWhoseFileDoesNotComeLapsesAfterFourteenDays() {
        var reference = asked();
        imports.office().clock().advance(Duration.ofDays(14));
        ageing.lapse();
        assertThat(imports.show(reference).get("stage").asString()).isEqualTo("AWAITING_FILE");

        imports.office().clock().advance(Duration.ofSeconds(1));
        ageing.lapse();
        ageing.lapse();

        var lapsed = imports.show(reference);
        assertThat(lapsed.get("stage").asString()).isEqualTo("LAPSED");
        assertThat(lapsed.get("reason").asString())
                .isEqualTo("Its file did not come within 14 days. Ask for a new import.");
        imports.send(reference, FILE).refused(409, "import-awaits-its-file");
        assertThat(events(reference)).containsExactly("ImportAsked", "ImportEnded");
    }

    @Test
    void ofAnImportThatEndedLongAgoTheCountsAndTheRefusedLinesStay() {
        var shown =
                imports.run(
                        with(ORGANISATIONS, "leaveOut", true),
                        "code,name\nAGE2,Two\nAGE3,\nAGE4,Four\n");
        var reference = shown.get("reference").asString();
        assertThat(shown.get("linesKeptUntil").asString()).isEqualTo("2026-12-01T09:00:00Z");
        imports.office().clock().advance(Duration.ofDays(90));
        ageing.dropLines();
        assertThat(imports.lines(shown)).hasSize(3);

        imports.office().clock().advance(Duration.ofSeconds(1));
        ageing.dropLines();
        ageing.dropLines();

        assertThat(standing(imports.show(reference))).isEqualTo("DONE 3 2 0 0 1");
        assertThat(imports.lines(shown))
                .singleElement()
                .satisfies(line -> assertThat(line.get("line").asLong()).isEqualTo(3));
        assertThat(events(reference))
                .containsExactly(
                        "ImportAsked", "ImportFileReceived", "ImportEnded", "ImportLinesDropped");
    }

    private String asked() {
        return imports.ask(ORGANISATIONS).ok().get("reference").asString();
    }

    private List<String> events(String reference) {
        return database.sql(
                        "select event from audit_event where subject_reference = ?"
                                + " order by sequence")
                .param(reference)
                .query(String.class)
                .list();
    }
}
