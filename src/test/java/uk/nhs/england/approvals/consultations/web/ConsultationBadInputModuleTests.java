package uk.nhs.england.approvals.consultations.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import uk.nhs.england.approvals.businesscase.CaseAnswers;
import uk.nhs.england.approvals.consultations.Specialists;
import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.stories.Office;
import uk.nhs.england.approvals.testing.Reply;
import uk.nhs.england.approvals.testing.ServiceTest;

import java.util.Map;

/** What is sent badly about consultees and consultations is refused, with its reason. */
@ServiceTest
class ConsultationBadInputModuleTests {

    private static final String SECURITY = "IT_SECURITY";

    private final Office office;
    private String reference = "";

    ConsultationBadInputModuleTests(@Autowired ApplicationContext context) {
        office = new Office(context);
    }

    @BeforeEach
    void aCaseAboutWhichSecurityIsAsked() {
        reference = office.routed(CaseAnswers.complete());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|422",
                "{\"kind\": null}|422",
                "{\"kind\": \"PERHAPS\"}|400",
                "{\"kind\": 0}|400",
                "{\"kind\": \"OBJECTION\"}|422",
                "{\"kind\": \"OBJECTION\", \"words\": \"  \"}|422",
                "{\"kind\": \"CONTENT\", \"words\": \"But\"}|422",
                "{\"kind\": \"CONTENT\", \"other\": 1}|400",
                "[]|400"
            })
    void aResponseThatSaysNothingIsRefused(String body, int status) {
        var reply =
                office.as(Specialists.of(SECURITY))
                        .with("If-Match", "*")
                        .post(path() + "/response", body);

        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(status);
        assertThat(shown()).isEqualTo("AWAITED");
    }

    @Test
    void whoHasNotReadItCannotRespond() {
        var caller = office.as(Specialists.of(SECURITY));
        var body = Map.of("kind", "CONTENT");

        assertThat(caller.post(path() + "/response", body).status()).isEqualTo(428);
        assertThat(caller.with("If-Match", "\"99\"").post(path() + "/response", body).status())
                .isEqualTo(412);
        assertThat(shown()).isEqualTo("AWAITED");
    }

    @Test
    void whoWasNotAskedCannotRespond() {
        var reply =
                office.as(Specialists.of("CLINICAL_SAFETY"))
                        .with("If-Match", "*")
                        .post(
                                Office.of(reference) + "/consultations/CLINICAL_SAFETY/response",
                                Map.of("kind", "CONTENT"));

        assertThat(reply.status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-16, an-extension-is-longer",
        "2026-09-15, an-extension-is-longer",
        "2026-09-19, due-on-a-working-day",
        "2026-12-25, an-extension-ends"
    })
    void timeIsGivenToALaterWorkingDay(String until, String rule) {
        assertThat(extend(until).rules()).contains(rule);
        assertThat(extend(until).status()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "soon", "+999999999-12-31"})
    void whatIsNoDayIsRefused(String until) {
        assertThat(extend(until).status()).isEqualTo(400);
    }

    @Test
    void anObjectionThatWasNotMadeIsNotAnswered() {
        office.as(Staff.LEAD)
                .with("If-Match", "*")
                .post(path() + "/objection-answer", Map.of("words", "We have."))
                .refused(409, "an-objection-is-open");
    }

    @Test
    void termsAreChangedAheadWithinTheirLimits() {
        for (int limit : new int[] {0, -1, 61}) {
            assertThat(terms("2033-01-03", limit).status()).isEqualTo(422);
        }
        terms("2026-09-01", 5).refused(422, "terms-change-ahead");
        terms("2033-01-03", 5).ok();
        terms("2033-01-03", 5).refused(409, "terms-follow-each-other");
    }

    @Test
    void aMemberIsSomebodyWithTheRole() {
        var path = "/consultees/ACCESSIBILITY/members";
        var from = "2026-09-02";
        var admin = office.as(Staff.ADMINISTRATOR);
        admin.post(path, Map.of("person", Staff.LEAD.person().value(), "from", from))
                .refused(422, "a-member-is-a-consultee");
        admin.post(path, Map.of("person", "nobody.known", "from", from))
                .refused(422, "a-member-is-a-consultee");
        admin.post(
                        path,
                        Map.of(
                                "person",
                                Specialists.of("ACCESSIBILITY").person().value(),
                                "from",
                                from))
                .refused(409, "joined-once");
        assertThat(
                        admin.post(
                                        "/consultees/ORACLE/members",
                                        Map.of("person", "nobody.known", "from", from))
                                .status())
                .isEqualTo(404);
    }

    @Test
    void aMemberJoinsAndLeaves() {
        var person = Specialists.of("FINANCE").person().value();
        var admin = office.as(Staff.ADMINISTRATOR);
        var path = "/consultees/COMMERCIAL/members";
        var joined = admin.post(path, Map.of("person", person, "from", "2026-09-02")).ok();
        var id =
                joined.get("members")
                        .valueStream()
                        .filter(one -> one.get("person").asString().equals(person))
                        .findFirst()
                        .orElseThrow()
                        .get("id")
                        .asString();

        var left = admin.post(path + "/" + id + "/leaving", Map.of("on", "2026-09-02")).ok();

        assertThat(left.get("members").toString()).doesNotContain(person);
        admin.post(path + "/" + id + "/leaving", Map.of("on", "2026-09-03"))
                .refused(409, "member-leaves-once");
        assertThat(
                        admin.post(
                                        "/consultees/FINANCE/members/" + id + "/leaving",
                                        Map.of("on", "2026-09-03"))
                                .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?after=x", "?limit=0", "?overdue=perhaps", "?consultee=<b>"})
    void aQueueAskedBadlyIsRefused(String query) {
        var path = "/consultations" + query.replace("<", "%3C").replace(">", "%3E");

        assertThat(office.as(Staff.actor("office.pmo", Role.PMO)).get(path).status())
                .isEqualTo(400);
    }

    private Reply extend(String until) {
        return office.as(Staff.PMO)
                .post(path() + "/extension", Map.of("until", until, "reason", "It is late."));
    }

    private Reply terms(String from, int limit) {
        return office.as(Staff.ADMINISTRATOR)
                .with("If-Match", "*")
                .post(
                        "/consultees/ACCESSIBILITY/terms",
                        Map.of("from", from, "timeLimit", limit, "mandatory", false));
    }

    private String shown() {
        return office.as(Staff.PMO).get(path()).ok().get("standing").asString();
    }

    private String path() {
        return Office.of(reference) + "/consultations/" + SECURITY;
    }
}
