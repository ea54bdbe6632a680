package uk.nhs.england.approvals.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import tools.jackson.databind.JsonNode;

import uk.nhs.england.approvals.businesscase.CaseAnswers;
import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.stories.Office;
import uk.nhs.england.approvals.testing.Api;
import uk.nhs.england.approvals.testing.ServiceTest;

import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Services as their owners enter, change and retire them. */
@ServiceTest
class KeepingServicesModuleTests {

    @Autowired ApplicationContext context;
    @Autowired KeepingServices keeping;

    private Office office;
    private Api owner;

    @BeforeEach
    void open() {
        office = new Office(context);
        owner = office.as(Staff.OWNER);
    }

    @Test
    void whatIsEnteredIsShownAndOnTheRecordFieldByField() {
        var entered = owner.post("/services", Entries.json("Referral portal"));
        var reference = entered.ok().get("reference").asString();

        var shown = owner.get("/services/" + reference);
        assertThat(shown.ok().get("hosting").asString()).isEqualTo("VENDOR_CLOUD");
        assertThat(shown.body().path("windows").path(0).path("from").asString()).isEqualTo("22:00");
        assertThat(shown.etag()).isEqualTo(entered.etag());
        assertThat(changes(reference))
                .containsEntry("vendor.name", "Northern Health Systems Ltd")
                .containsEntry("supportEnds", "2031-12-31");
    }

    @Test
    void anotherOwnerEntersNothingForSomebodyElse() {
        office.as(Staff.actor("office.other-owner", Role.SERVICE_OWNER))
                .post("/services", Entries.json("Portal"))
                .refused(403, "by-the-owners-of-the-service");
    }

    @Test
    void aServiceIsAtAWebAddress() {
        var entry = new HashMap<>(Entries.json("Portal"));
        entry.put("url", "javascript:alert(1)");

        var refused = owner.post("/services", entry).refused(422, "pattern");

        assertThat(refused.fields()).containsExactly("url");
        entry.put("url", "https://portal.example.nhs.uk");
        owner.post("/services", entry).ok();
    }

    @Test
    void anItemOfAListIsSomethingAndIsNamed() {
        var reference = entered();
        var nothing = Collections.singletonList(null);
        var entry = new HashMap<>(Entries.json("Portal"));
        entry.put("windows", nothing);
        var days = new HashMap<String, Object>(Map.of("from", "22:00", "until", "02:00"));
        days.put("days", nothing);
        var contract =
                Map.of(
                        "supplier", "A",
                        "reference", "R-1",
                        "starts", "2025-01-04",
                        "ends", "2028-01-03",
                        "extensions", nothing);

        assertThat(owner.post("/services", entry).refused(422, "not-null").fields())
                .containsExactly("windows[0]");
        assertThat(
                        owner.with("If-Match", "*")
                                .patch("/services/" + reference, Map.of("windows", nothing))
                                .refused(422, "not-null")
                                .fields())
                .containsExactly("windows[0]");
        entry.put("windows", List.of(days));
        assertThat(owner.post("/services", entry).refused(422, "not-null").fields())
                .containsExactly("windows[0].days[0]");
        assertThat(
                        owner.post("/services/" + reference + "/contracts", contract)
                                .refused(422, "not-null")
                                .fields())
                .containsExactly("extensions[0]");
    }

    @Test
    void aServiceOwnerOwns() {
        var entry = new HashMap<>(Entries.json("Portal"));
        entry.put("owner", Staff.LEAD.person().value());

        office.as(Staff.PMO).post("/services", entry).refused(422, "a-service-owner-owns");
    }

    @Test
    void aChangeIsAMergePatchAndTheRecordTellsBeforeAndAfter() {
        var reference = entered();
        var patch = new HashMap<String, Object>();
        patch.put("hosting", "OWN");
        patch.put("users", null);

        var changed =
                owner.having(owner.get("/services/" + reference))
                        .patch("/services/" + reference, patch);

        assertThat(changed.ok().get("hosting").asString()).isEqualTo("OWN");
        assertThat(changed.body().path("users").isNull()).isTrue();
        var last = history(reference).getLast();
        assertThat(last.get("actor").asString()).isEqualTo("office.owner");
        assertThat(last.get("changes").toString()).contains("VENDOR_CLOUD", "OWN", "Clerks.");
    }

    @Test
    void ofTwoWhoEditAtOnceTheSecondReadsAgain() {
        var path = "/services/" + entered();
        var read = owner.get(path);
        owner.having(read).patch(path, Map.of("name", "First")).ok();

        assertThat(owner.having(read).patch(path, Map.of("name", "Second")).status())
                .isEqualTo(412);
        assertThat(owner.patch(path, Map.of("name", "Third")).status()).isEqualTo(428);
        assertThat(owner.get(path).ok().get("name").asString()).isEqualTo("First");
    }

    @Test
    void byTheOwnersOfTheService() {
        var path = "/services/" + entered();

        office.as(Staff.actor("office.other-owner", Role.SERVICE_OWNER))
                .with("If-Match", "*")
                .patch(path, Map.of("name", "Mine"))
                .refused(403, "by-the-owners-of-the-service");
    }

    @Test
    void aRetiredServiceEndsOnItsDayAndIsNotChangedAfterwards() {
        var path = "/services/" + entered();
        var retired =
                owner.with("If-Match", "*")
                        .post(path + "/retirement", ending(office.today().toString(), null));

        assertThat(retired.ok().get("ends").asString()).isEqualTo(office.today().toString());
        assertThat(retired.body().path("retirement").path("by").asString())
                .isEqualTo("office.owner");
        office.clock().advance(Duration.ofDays(2));
        owner.with("If-Match", "*")
                .patch(path, Map.of("name", "Late"))
                .refused(409, "service-goes-on");
    }

    @Test
    void noOpenCaseNamesItOrItIsToldThatTheServiceEnds() {
        var reference = entered();
        var naming =
                office.begin(CaseAnswers.complete().with("need", "services", List.of(reference)));
        var path = "/services/" + reference + "/retirement";
        var day = office.today().plusMonths(2).toString();

        owner.with("If-Match", "*")
                .post(path, ending(day, null))
                .refused(409, "no-open-case-names-it");
        owner.with("If-Match", "*").post(path, ending(day, "The case is to be withdrawn.")).ok();

        assertThat(history("business-cases", naming).getLast().get("what").asString())
                .contains(reference, day);
    }

    @Test
    void whatAnotherRegisterSaysIsTakenInOnTheRecord() {
        var reference = entered();
        var recorded = Recorded.byService(office.clock().instant());

        keeping.take(reference, _ -> Entries.plain(), recorded);

        assertThat(owner.get("/services/" + reference).ok().get("hosting").isNull()).isTrue();
        assertThat(history(reference).getLast().get("actor").asString()).isEqualTo("it-approvals");
    }

    @Test
    void whatIsNotThereCannotBeReadOrChanged() {
        assertThat(owner.get("/services/SV-none/history").status()).isEqualTo(404);
        assertThat(
                        owner.with("If-Match", "*")
                                .patch("/services/SV-none", Map.of("name", "None"))
                                .status())
                .isEqualTo(404);
    }

    private String entered() {
        return owner.post("/services", Entries.json("Portal")).ok().get("reference").asString();
    }

    private static Map<String, Object> ending(String day, String despite) {
        var ending = new HashMap<String, Object>();
        ending.put("lastDay", day);
        ending.put("reason", "Its users moved.");
        ending.put("despite", despite);
        return ending;
    }

    private Map<String, String> changes(String reference) {
        var changes = new HashMap<String, String>();
        history(reference)
                .forEach(
                        one ->
                                one.get("changes")
                                        .forEach(
                                                change ->
                                                        changes.put(
                                                                change.get("field").asString(),
                                                                change.get("after").asString())));
        return changes;
    }

    private List<JsonNode> history(String reference) {
        return history("services", reference);
    }

    private List<JsonNode> history(String kind, String reference) {
        return office.as(Staff.PMO).all("/" + kind + "/" + reference + "/history");
    }
}
