package uk.nhs.england.approvals.imports;

import static org.assertj.core.api.Assertions.assertThat;

import static uk.nhs.england.approvals.imports.Imports.standing;
import static uk.nhs.england.approvals.imports.Imports.wanted;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.testing.RealServer;
import uk.nhs.england.approvals.testing.ServiceTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A file that breaks off on its way is refused in our own words, and nothing of it is kept. */
@ServiceTest
class BrokenOffImportModuleTests {

    private static final byte[] PART = "R0A,Part of a trust".getBytes(StandardCharsets.UTF_8);

    @Autowired WebApplicationContext context;

    @Test
    void aFileShorterThanPromisedIsRefusedAndMayBeSentAgain() throws IOException {
        var imports = new Imports(context);
        var reference = waiting(imports);

        var answer = broken("Content-Length: 40000\n", "", reference);

        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json")
                .contains("\"file-arrives-whole\"", "The file broke off on its way. Send it again.")
                .contains("/api/v1/imports/" + reference + "/file");
        assertThat(standing(imports.show(reference))).isEqualTo("AWAITING_FILE 0 0 0 0 0");
        assertThat(imports.send(reference, PART).ok().get("stage").asString()).isEqualTo("WAITING");
        imports.runAll();
    }

    @Test
    void aFileInChunksWithoutItsLastIsRefused() throws IOException {
        var imports = new Imports(context);
        var reference = waiting(imports);

        var answer = broken("Transfer-Encoding: chunked\n", "13\r\n", reference);

        assertThat(answer).startsWith("HTTP/1.1 400").contains("\"file-arrives-whole\"");
        assertThat(standing(imports.show(reference))).isEqualTo("AWAITING_FILE 0 0 0 0 0");
    }

    private static String waiting(Imports imports) {
        return imports.ask(wanted("ORGANISATIONS", "nhs-trusts-ods"))
                .ok()
                .get("reference")
                .asString();
    }

    private String broken(String length, String before, String reference) throws IOException {
        try (var server = new RealServer(context, Staff.ADMINISTRATOR)) {
            var head =
                    "PUT /api/v1/imports/%s/file HTTP/1.1\nHost: localhost\nContent-Type: text/csv\n%s\n"
                            .formatted(reference, length);
            return server.sendAndBreakOff(
                    head, (before + new String(PART, StandardCharsets.UTF_8)).getBytes());
        }
    }
}
