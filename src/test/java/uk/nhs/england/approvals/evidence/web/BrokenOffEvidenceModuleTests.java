package uk.nhs.england.approvals.evidence.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

import uk.nhs.england.approvals.businesscase.CaseAnswers;
import uk.nhs.england.approvals.evidence.Offering;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.stories.Office;
import uk.nhs.england.approvals.testing.RealServer;
import uk.nhs.england.approvals.testing.ServiceTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A file that breaks off on its way is refused in our own words, and nothing of it is kept. */
@ServiceTest
class BrokenOffEvidenceModuleTests {

    private static final byte[] PART = "The risk is".getBytes(StandardCharsets.UTF_8);

    @Autowired WebApplicationContext context;
    @Autowired JdbcClient database;

    @Test
    void aFileShorterThanPromisedIsRefusedAndMayBeSentAgain() throws IOException {
        var office = new Office(context);
        var evidence = new Offering(office, office.submitted(CaseAnswers.complete()));
        var item = evidence.waiting(Map.of());
        var path = "/api/v1" + evidence.file(item) + "?name=dpia.txt";

        assertThat(broken(path))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json")
                .contains(
                        "\"file-arrives-whole\"", "The file broke off on its way. Send it again.");
        assertThat(kept(item)).isZero();
        assertThat(evidence.send(item, "dpia.txt", PART).status()).isEqualTo(201);
    }

    private String broken(String path) throws IOException {
        try (var server = new RealServer(context, Staff.LEAD)) {
            return server.sendAndBreakOff(
                    """
                    PUT %s HTTP/1.1
                    Host: localhost
                    Content-Type: application/octet-stream
                    Content-Length: 40000

                    """
                            .formatted(path),
                    PART);
        }
    }

    private long kept(String item) {
        return database.sql("select count(*) from evidence_file where item = ?")
                .param(item)
                .query(Long.class)
                .single();
    }
}
