package uk.nhs.england.approvals.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import static uk.nhs.england.approvals.imports.Imports.standing;
import static uk.nhs.england.approvals.imports.Imports.wanted;
import static uk.nhs.england.approvals.imports.Imports.with;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.JsonNode;

import uk.nhs.england.approvals.changes.ChangeDesk;
import uk.nhs.england.approvals.decisions.Outcomes;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.stories.Office;
import uk.nhs.england.approvals.testing.ServiceTest;
import uk.nhs.england.approvals.testing.Statements;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Changes made before come in as facts of elsewhere: looked at, measured, never acted on. */
@ServiceTest
class ImportedPastChangesModuleTests {

    private static final Map<String, Object> WANTED = wanted("PAST_CHANGES", "past-changes");

    @Autowired ApplicationContext context;
    @Autowired JdbcClient database;

    private Imports imports;
    private Office office;
    private ChangeDesk desk;
    private String service = "";

    @BeforeEach
    void open() {
        imports = new Imports(context);
        office = imports.office();
        desk = new ChangeDesk(office, database);
        service = desk.service();
    }

    @Test
    void aDryRunBringsNothingIn() {
        var file = file("a").toString();
        assertThat(standing(imports.run(with(WANTED, "dryRun", true), file)))
                .isEqualTo("REHEARSED 1 1 0 0 0");
        assertThat(ofService()).isEmpty();
        assertThat(standing(imports.run(WANTED, file))).isEqualTo("DONE 1 1 0 0 0");
    }

    @Test
    void itIsClosedAndSaysWhereItComesFrom() {
        var number = broughtIn(file("a"));
        var shown = desk.show(number);
        assertThat(number).startsWith("CHG-2026-");
        assertThat(shown.get("standing").asString()).isEqualTo("CLOSED");
        assertThat(shown.get("approvedBy").asString()).isEqualTo("ELSEWHERE");
        assertThat(shown.get("requestedBy").asString()).isEqualTo("left.long-ago");
        assertThat(shown.path("review").get("outcome").asString()).isEqualTo("SUCCESSFUL");
        var provenance = shown.get("provenance");
        assertThat(provenance.get("number").asString()).isEqualTo(service + "/a");
        assertThat(provenance.get("broughtInBy").asString()).isEqualTo("office.admin");
        assertThat(provenance.get("decidedAt").asString()).isEqualTo("2026-04-03T10:00:00Z");
        assertThat(desk.acts(number)).containsExactly("PastChangeBroughtIn");
        assertThat(office.as(Staff.AUDITOR).all("/changes/" + number + "/history").toString())
                .contains("its number there is " + service + "/a");
    }

    @Test
    void itIsFoundByItsNumberThere() {
        var number = broughtIn(file("a"));
        var found = office.as(Staff.LEAD).all("/changes?source=" + service + "/a");
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().get("number").asString()).isEqualTo(number);
    }

    @Test
    void itIsNumberedByTheYearItWasAskedForIn() {
        var newYear =
                file(
                        "a",
                        Map.of(
                                "asked_at", "2024-12-31T23:30:00Z",
                                "submitted_at", "2025-01-01T00:30:00Z",
                                "decided_at", "2025-01-03T10:00:00Z"));
        assertThat(broughtIn(newYear)).startsWith("CHG-2024-");
    }

    @Test
    void twiceTheSameChangesNothingAndOtherwiseIsRefused() {
        var number = broughtIn(file("a"));
        assertThat(standing(imports.run(WANTED, file("a").toString()))).isEqualTo("DONE 1 0 0 1 0");
        var otherwise = imports.run(WANTED, file("a", Map.of("outcome", "FAILED")).toString());
        assertThat(standing(otherwise)).isEqualTo("REFUSED 1 0 0 0 1");
        assertThat(reasons(otherwise)).contains(number, "(outcome)");
        assertThat(ofService()).hasSize(1);
    }

    @Test
    void everyBadLineIsRefusedInWords() {
        var file =
                new PastFile(service)
                        .line(key("1"), Map.of("services", "SV-none"))
                        .line(key("2"), Map.of("lane", "QUICK"))
                        .line(key("3"), Map.of("outcome", "FINE"))
                        .line(key("4"), Map.of("ended_at", "2026-04-20T20:00:00Z"))
                        .line(key("5"), Map.of("ended_at", "2027-04-20T20:00:00Z"))
                        .line(key("6"), Map.of("window_until", "2026-04-20T19:00:00Z"))
                        .line(key("7"), Map.of("started_at", "2026-04-20T20:05:00"))
                        .line(key("8"), Map.of("requester", "Left Long Ago"))
                        .line(key("9"), Map.of("template", "TPL-1999-0001"))
                        .line(key("10"), Map.of("decided_at", ""))
                        .line(key("11"), Map.of())
                        .line(key("11"), Map.of("title", "Another"));
        var shown = imports.run(WANTED, file.toString());
        assertThat(standing(shown)).isEqualTo("REFUSED 12 1 0 0 11");
        assertThat(reasons(shown))
                .contains(
                        "services: The register does not know SV-none.",
                        "lane: There is no 'QUICK'. Give one of NORMAL, STANDARD,",
                        "outcome: There is no 'FINE'.",
                        "endedAt: A change ends after it was started.",
                        "endedAt: What is brought in has happened",
                        "windowUntil: A window is over after it has begun.",
                        "startedAt: This is not a time with its offset",
                        "requester: This is no username.",
                        "template: There is no template TPL-1999-0001.",
                        "decidedAt: Say when it was approved",
                        "number: Line 12 has this too.");
        assertThat(ofService()).isEmpty();
    }

    @Test
    void noActOnItIsPossible() {
        var number = broughtIn(file("a", Map.of("lane", "EMERGENCY")));
        desk.step(Staff.OWNER, number, "submission", null)
                .refused(409, "what-was-brought-in-stays");
        desk.act(number, "START").refused(409, "what-was-brought-in-stays");
        desk.review(number, "FAILED").refused(409, "what-was-brought-in-stays");
        desk.step(ChangeDesk.MANAGER, number, "incidents", Map.of("incident", "INC0000001"))
                .refused(409, "what-was-brought-in-stays");
        desk.step(ChangeDesk.MANAGER, number, "closing", null)
                .refused(409, "what-was-brought-in-stays");
        assertThat(desk.approval(number).get("mayStart").asBoolean()).isFalse();
        assertThat(desk.acts(number)).containsExactly("PastChangeBroughtIn");
    }

    @Test
    void theDatabaseKeepsItAsItIs() {
        var number = broughtIn(file("a"));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(
                        () ->
                                database.sql("update changes_change set title = 'x' where number=?")
                                        .param(number)
                                        .update());
    }

    @Test
    void noProcessFollowsItAndNoWindowIsBooked() {
        var number = broughtIn(file("a"));
        office.as(Staff.ADMINISTRATOR)
                .post(ChangeDesk.of(number) + "/process", null)
                .refused(409, "the-process-follows-the-case");
        assertThat(count("schedule_booking", "change", number)).isZero();
        assertThat(count("flowable.act_ru_execution", "business_key_", number)).isZero();
    }

    @Test
    void measuresHaveAPast() {
        var team = "Team of " + service;
        var others = Map.of("team", team, "altered_by_cab", "true");
        var more = new HashMap<>(others);
        more.put("altered_by_cab", "false");
        more.put("outcome", "BACKED_OUT");
        broughtIn(new PastFile(service).line(key("a"), others).line(key("b"), more));
        var measured =
                office.as(Staff.PMO)
                        .get("/changes/measures?by=TEAM&from=2026-04-01&until=2026-04-30")
                        .ok()
                        .get("items")
                        .valueStream()
                        .filter(one -> text(one, "of").equals(team))
                        .findFirst()
                        .orElseThrow();
        assertThat(measured.get("changes").asInt()).isEqualTo(2);
        assertThat(measured.get("failureRate").asDouble()).isEqualTo(0.5);
        assertThat(measured.get("shareAltered").asDouble()).isEqualTo(0.5);
        assertThat(measured.get("medianHoursToApproval").asDouble()).isEqualTo(48);
        assertThat(measured.get("medianHoursToEnd").asDouble()).isEqualTo(468);
    }

    @Test
    void itIsEvidenceForATemplateAndEarnsItsStatusOnceCabHasLooked() {
        var file = new PastFile(service);
        IntStream.range(0, 3).forEach(one -> file.line(key("" + one), Map.of()));
        broughtIn(file);
        var template = proposed(ofService().stream().map(one -> text(one, "number")).toList());
        assertThat(earned(template)).isFalse();
        desk.decide("CAB", template, Outcomes.approved()).ok();
        assertThat(earned(template)).isTrue();
    }

    @Test
    void namingATemplateAloneEarnsNothing() {
        broughtIn(file("evidence", Map.of()));
        var template = proposed(List.of(ofService().getFirst().get("number").asString()));
        var file = new PastFile(service);
        IntStream.range(0, 3)
                .forEach(one -> file.line(key("" + one), Map.of("template", template)));
        broughtIn(file);
        desk.decide("CAB", template, Outcomes.approved()).ok();
        assertThat(earned(template)).isFalse();
        assertThat(ofService())
                .filteredOn(one -> one.at("/request/lane/template").asString("").equals(template))
                .hasSize(3);
    }

    @Test
    void aServiceMayBeNamedByItsKeyElsewhere() {
        var key = "cmdb/" + service;
        database.sql("update register_service set external_reference = ? where reference = ?")
                .params(key, service)
                .update();
        var number = broughtIn(file("a", Map.of("services", key)));
        assertThat(desk.show(number).at("/request/services/0").asString()).isEqualTo(service);
    }

    @Test
    void onlyAdministratorsBringItIn() {
        List.of(Staff.PMO, ChangeDesk.MANAGER, Staff.AUDITOR)
                .forEach(
                        one ->
                                assertThat(office.as(one).post("/imports", WANTED).status())
                                        .isEqualTo(403));
    }

    /** Its own insert, sent with others, is all that a line adds. */
    @Test
    void linesDoNotCostStatementsOneByOne() {
        assertThat(statements("many", 400) - statements("few", 100)).isLessThanOrEqualTo(300);
    }

    private long statements(String prefix, int lines) {
        var file = new PastFile(service);
        IntStream.range(0, lines).forEach(one -> file.line(key(prefix + one), Map.of()));
        return Statements.of(() -> imports.run(WANTED, file.toString()));
    }

    private PastFile file(String key) {
        return file(key, Map.of());
    }

    private PastFile file(String key, Map<String, String> others) {
        return new PastFile(service).line(key(key), others);
    }

    /** Of this test alone. */
    private String key(String key) {
        return service + "/" + key;
    }

    /** The number here of the first. */
    private String broughtIn(PastFile file) {
        var shown = imports.run(WANTED, file.toString());
        assertThat(shown.get("stage").asString()).as(reasons(shown)).isEqualTo("DONE");
        return text(imports.lines(shown).getFirst(), "reference");
    }

    private List<JsonNode> ofService() {
        return office.as(Staff.LEAD).all("/changes?service=" + service);
    }

    private String proposed(List<String> evidence) {
        return text(
                office.as(Staff.OWNER)
                        .post(
                                "/change-templates",
                                Map.of(
                                        "content",
                                        ChangeDesk.content(service),
                                        "evidence",
                                        evidence))
                        .ok(),
                "number");
    }

    private boolean earned(String template) {
        return office.as(Staff.LEAD)
                .get("/change-templates/" + template)
                .ok()
                .get("earned")
                .asBoolean();
    }

    private String reasons(JsonNode shown) {
        return imports.lines(shown).stream()
                .map(line -> line.get("reasons").toString())
                .toList()
                .toString();
    }

    private long count(String table, String column, String number) {
        return database.sql("select count(*) from %s where %s = ?".formatted(table, column))
                .param(number)
                .query(Long.class)
                .single();
    }

    private static String text(JsonNode node, String field) {
        return node.get(field).asString();
    }
}
