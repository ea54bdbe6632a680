package uk.nhs.england.approvals.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import tools.jackson.databind.JsonNode;

import uk.nhs.england.approvals.businesscase.CaseAnswers;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.stories.Office;
import uk.nhs.england.approvals.testing.Api;
import uk.nhs.england.approvals.testing.Reply;
import uk.nhs.england.approvals.testing.ServiceTest;
import uk.nhs.england.approvals.testing.Together;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** Contracts, licences and certificates, and what ends of them. */
@ServiceTest
class CommitmentsModuleTests {

    @Autowired ApplicationContext context;

    private Office office;
    private Api owner;
    private String service = "";

    @BeforeEach
    void open() {
        office = new Office(context);
        owner = office.as(Staff.OWNER);
        service = owner.post("/services", Entries.json("Portal")).ok().get("reference").asString();
    }

    @Test
    void aContractIsKeptAndItsChangesAreOnTheRecord() {
        var added = owner.post(path("contracts"), contract("2028-01-03"));
        assertThat(added.status()).isEqualTo(201);

        var changed = owner.having(added).put(path("contracts/1"), contract("2029-01-03"));

        assertThat(changed.ok().get("terms").get("ends").asString()).isEqualTo("2029-01-03");
        assertThat(owner.having(added).put(path("contracts/1"), contract("2030-01-03")).status())
                .isEqualTo(412);
        assertThat(owner.put(path("contracts/1"), contract("2030-01-03")).status()).isEqualTo(428);
        assertThat(owner.all(path("history")).getLast().get("changes").toString())
                .contains("contracts[1].ends", "2028-01-03", "2029-01-03");
    }

    @Test
    void aContractEndsAfterItBegins() {
        owner.post(path("contracts"), contract("2024-01-03"))
                .refused(422, "a-contract-ends-after-it-begins");
    }

    @Test
    void overUsedLicencesAreKeptAndRemarkedOn() {
        owner.post(path("licences"), Map.of("product", "Planner", "count", 500, "used", 520)).ok();
        owner.post(path("licences"), Map.of("product", "Rota", "count", 500, "used", 10)).ok();

        assertThat(owner.all(path("licences")))
                .extracting(one -> one.get("remark").asString(""))
                .containsExactly("More are used than there are: 520 of 500.", "");
        assertThat(
                        owner.post(
                                        path("licences"),
                                        Map.of("product", "Planner", "count", 5, "used", -1))
                                .status())
                .isEqualTo(422);
    }

    @Test
    void whatBindsAServiceIsEnteredOnce() {
        owner.post(path("contracts"), contract("2028-01-03")).ok();

        var again = owner.post(path("contracts"), contract("2029-01-03"));

        assertThat(again.refused(409, "what-binds-a-service-is-entered-once").reasons())
                .containsExactly(
                        "The service has this already: contract CON-2024-118 with Northern Health"
                                + " Systems Ltd, number 1. Change that one.");
        var other = contract("2028-01-03");
        other.put("reference", "CON-2024-119");
        var added = owner.post(path("contracts"), other);
        added.ok();
        owner.having(added)
                .put(path("contracts/2"), contract("2028-01-03"))
                .refused(409, "what-binds-a-service-is-entered-once");
        owner.post(path("contracts/1/removal"), Map.of("reason", "It was a mistake.")).ok();
        owner.having(added).put(path("contracts/2"), contract("2028-01-03")).ok();
    }

    @RepeatedTest(3)
    void twoPeopleAtOnceEnterOneContract() {
        Callable<Reply> entering = () -> owner.post(path("contracts"), contract("2028-01-03"));

        var answers = Together.two(entering, entering);

        assertThat(answers).extracting(Reply::status).containsExactlyInAnyOrder(201, 409);
        assertThat(answers.stream().flatMap(answer -> answer.rules().stream()))
                .containsExactly("what-binds-a-service-is-entered-once");
        assertThat(owner.all(path("contracts"))).hasSize(1);
    }

    @Test
    void whatIsRemovedIsOnTheRecordOnly() {
        owner.post(
                        path("certificates"),
                        Map.of(
                                "scheme", "ISO 27001",
                                "supplier", "A Ltd",
                                "expires", "2027-04-16"))
                .ok();
        var removal = Map.of("reason", "It was entered twice.");

        owner.post(path("certificates/1/removal"), removal).ok();

        assertThat(owner.all(path("certificates"))).isEmpty();
        assertThat(owner.post(path("certificates/1/removal"), removal).status()).isEqualTo(404);
    }

    @Test
    void whatEndsIsAheadWithTheLastDayToSubmitACase() {
        var ends = office.today().plusMonths(1).plusDays(10);
        owner.post(path("contracts"), contract(ends.toString())).ok();

        var item = ahead("3");

        assertThat(item.get("risk").asString()).isEqualTo("AT_RISK");
        assertThat(item.get("noticeBy").asString()).isEqualTo(ends.minusMonths(1).toString());
        assertThat(item.get("submitBy").asString()).isLessThan(ends.minusMonths(1).toString());
        office.begin(CaseAnswers.complete().with("need", "services", List.of(service)));
        assertThat(ahead("3").get("risk").asString()).isEqualTo("AT_RISK");
        assertThat(ahead("3", office.as(Staff.LEAD)).get("risk").asString()).isEqualTo("IN_HAND");
    }

    @Test
    void theLookAheadIsAFileAndACalendarToo() throws Exception {
        owner.post(path("contracts"), contract(office.today().plusMonths(5).toString())).ok();

        var csv = owner.fetch("/lookahead.csv?months=6");
        assertThat(csv.getContentType()).startsWith("text/csv");
        assertThat(csv.getContentAsString(StandardCharsets.UTF_8)).contains(service);
        var calendar = owner.fetch("/lookahead.ics?months=6");
        assertThat(calendar.getContentType()).startsWith("text/calendar");
        assertThat(calendar.getContentAsString(StandardCharsets.UTF_8))
                .contains("UID:" + service + "-CONTRACT-1@it-approvals");
        assertThat(owner.get("/lookahead?months=7").status()).isEqualTo(400);
    }

    private JsonNode ahead(String months) {
        return ahead(months, owner);
    }

    private JsonNode ahead(String months, Api reader) {
        return reader.all("/lookahead?months=" + months).stream()
                .filter(one -> one.get("service").asString().equals(service))
                .findFirst()
                .orElseThrow();
    }

    private String path(String part) {
        return "/services/" + service + "/" + part;
    }

    private static Map<String, Object> contract(String ends) {
        return new HashMap<>(
                Map.of(
                        "supplier",
                        "Northern Health Systems Ltd",
                        "reference",
                        "CON-2024-118",
                        "starts",
                        "2025-01-04",
                        "ends",
                        ends,
                        "notice",
                        Map.of("length", 1, "unit", "MONTHS"),
                        "extensions",
                        List.of(12, 12),
                        "value",
                        480000));
    }
}
