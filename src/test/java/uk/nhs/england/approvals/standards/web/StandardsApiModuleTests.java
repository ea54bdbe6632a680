package uk.nhs.england.approvals.standards.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.testing.Api;
import uk.nhs.england.approvals.testing.Reply;
import uk.nhs.england.approvals.testing.ServiceTest;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

@ServiceTest
class StandardsApiModuleTests {

    private final Api admin;
    private final Api lead;
    private final String code =
            "X-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);

    StandardsApiModuleTests(@Autowired MockMvcTester http) {
        admin = Api.as(Staff.ADMINISTRATOR, http);
        lead = Api.as(Staff.LEAD, http);
        admin.post("/standards", standard(code)).ok();
    }

    @Test
    void aNewVersionEndsTheOneBefore() {
        publish("1", "2025-01-01", null).ok();
        publish("2", "2026-12-01", null).ok();

        assertThat(inForce("2026-11-30")).isEqualTo("1");
        assertThat(inForce("2026-12-01")).isEqualTo("2");
        assertThat(inForce("2024-12-31")).isEmpty();
        var criteria = lead.get("/standards/" + code + "/versions/2/criteria").ok().get("items");
        assertThat(criteria.get(0).get("key").asString()).isEqualTo(code + "/2/1");
    }

    @Test
    void aVersionThatEndsBeforeItBeginsIsRefused() {
        publish("1", "2026-12-01", "2026-11-30").refused(422, "a-version-ends-after-it-begins");
        publish("1", "2026-12-01", null).ok();
        end("1", "2026-12-01").refused(422, "a-version-ends-after-it-begins");
        end("1", "2027-12-01").ok();
        end("1", "2028-12-01").refused(409, "a-version-ends-once");
    }

    @Test
    void whatCannotBeAVersionIsRefused() {
        publish("1", "9999-01-01", null).refused(422, "a-day-that-can-be");
        assertThat(publish("1/2", "2026-12-01", null).status()).isEqualTo(422);
        assertThat(publish("", "2026-12-01", null).status()).isEqualTo(422);
        assertThat(publish("1", "2026-02-30", null).status()).isEqualTo(400);
        var none = body("1", "2026-12-01", null);
        none.put("criteria", List.of());
        assertThat(admin.post("/standards/" + code + "/versions", none).status()).isEqualTo(422);
        assertThat(admin.post("/standards/NONE/versions", body("1", "2026-12-01", null)).status())
                .isEqualTo(404);
        assertThat(end("1", "2026-12-01").status()).isEqualTo(404);
    }

    @Test
    void aStandardIsEnteredOnce() {
        admin.post("/standards", standard(code)).refused(409, "a-standard-is-entered-once");
        assertThat(admin.post("/standards", standard("lower case")).status()).isEqualTo(422);
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        assertThat(lead.get("/standards/NONE").status()).isEqualTo(404);
        assertThat(lead.get("/standards/TCOP/versions/1999/criteria").status()).isEqualTo(404);
        assertThat(lead.get("/standards?on=yesterday").status()).isEqualTo(400);
    }

    private String inForce(String day) {
        return lead.get("/standards/" + code + "?on=" + day)
                .ok()
                .path("inForce")
                .path("version")
                .asString("");
    }

    private Reply publish(String version, String from, String to) {
        return admin.post("/standards/" + code + "/versions", body(version, from, to));
    }

    private Reply end(String version, String on) {
        return admin.post(
                "/standards/" + code + "/versions/" + version + "/ending", Map.of("validTo", on));
    }

    private static Map<String, Object> standard(String code) {
        return Map.of("code", code, "name", "A standard of a test", "issuer", "A test");
    }

    private static Map<String, Object> body(String version, String from, String to) {
        var body = new HashMap<String, Object>();
        body.put("version", version);
        body.put("validFrom", from);
        body.put("validTo", to);
        body.put("source", "A document");
        body.put("datedBy", "Its first page.");
        body.put(
                "criteria",
                List.of(Map.of("code", "1", "title", "T", "text", "Do it.", "strength", "MUST")));
        return body;
    }
}
