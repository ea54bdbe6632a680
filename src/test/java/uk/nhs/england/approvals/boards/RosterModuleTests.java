package uk.nhs.england.approvals.boards;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.JsonNode;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.stories.Office;
import uk.nhs.england.approvals.testing.Api;
import uk.nhs.england.approvals.testing.Reply;
import uk.nhs.england.approvals.testing.ServiceTest;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who takes the chair of a board a year ahead: by its rule, and by what people said since. */
@ServiceTest
class RosterModuleTests {

    private static final Actor ANN = Staff.actor("roster.ann", Role.BOARD_MEMBER);
    private static final Actor BOB = Staff.actor("roster.bob", Role.BOARD_MEMBER);
    private static final Actor CY = Staff.actor("roster.cy", Role.BOARD_MEMBER);

    private final Office office;
    private final Api administrator;
    private final Api pmo;

    RosterModuleTests(@Autowired ApplicationContext context, @Autowired JdbcClient database) {
        office = new Office(context);
        administrator = office.as(Staff.ADMINISTRATOR);
        pmo = office.as(Staff.PMO);
        List.of(ANN, BOB, CY).forEach(one -> Staff.join(one, database));
    }

    @Test
    void theChairRotatesAmongTheMembersButNotTheirAlternates() {
        rotating("RA");
        seat("RA", "DATA", CY, true, "2026-09-03").ok();

        assertThat(chairs("RA").subList(0, 4))
                .containsExactly(name(ANN), name(BOB), name(ANN), name(BOB));
        assertThat(chairs("RA")).doesNotContain(name(CY)).hasSize(24);
    }

    @Test
    void whoeverIsAbsentIsPassedOverAndNextWhenTheyAreBack() {
        rotating("RB");
        var absent = absence("RB", office.as(ANN), ANN, "2026-10-01", "2026-11-10");
        assertThat(absent.status()).isEqualTo(201);

        assertThat(chairs("RB").subList(0, 5))
                .containsExactly(name(BOB), name(BOB), name(BOB), name(ANN), name(BOB));
        var id = absent.ok().path("absences").path(0).path("id").asString();
        office.as(ANN).post("/boards/RB/roster/absences/" + id + "/withdrawal", null).ok();
        assertThat(chairs("RB").subList(0, 2)).containsExactly(name(ANN), name(BOB));
        office.as(ANN)
                .post("/boards/RB/roster/absences/" + id + "/withdrawal", null)
                .refused(409, "absence-is-withdrawn-once");
    }

    @Test
    void onlyTheMemberOrThePmoRecordsAnAbsence() {
        rotating("RC");
        absence("RC", office.as(BOB), ANN, "2026-10-01", "2026-10-10")
                .refused(403, "by-themself-or-the-pmo");
        absence("RC", pmo, CY, "2026-10-01", "2026-10-10").refused(422, "absent-from-a-seat");
        absence("RC", pmo, ANN, "2026-10-10", "2026-10-01").refused(422, "absence-is-ahead");
        absence("RC", pmo, ANN, "2026-08-01", "2026-08-10").refused(422, "absence-is-ahead");
        absence("RC", pmo, ANN, "2026-10-01", "2026-10-10").ok();
    }

    @Test
    void twoMembersSwapTheirTurnsOnce() {
        rotating("RD");
        var turns = turns("RD");
        swap("RD", office.as(CY), turns.get(0), turns.get(1)).refused(403, "by-the-two-or-the-pmo");

        swap("RD", office.as(ANN), turns.get(0), turns.get(1)).ok();

        assertThat(chairs("RD").subList(0, 4))
                .containsExactly(name(BOB), name(ANN), name(BOB), name(ANN));
        assertThat(turns("RD").getFirst().path("byHand").asBoolean()).isTrue();
        swap("RD", office.as(ANN), turns.get(0), turns.get(1))
                .refused(409, "chairs-are-as-read", "chairs-are-as-read");
    }

    @Test
    void aChairThatWasHandedOverStaysWhateverTheRosterBecomes() {
        rotating("RE");
        var first = turns("RE").getFirst();
        hand(first, BOB).ok();

        seat("RE", "SECURITY", CY, false, "2026-09-03").ok();

        assertThat(chairs("RE").subList(0, 4))
                .containsExactly(name(BOB), name(ANN), name(CY), name(BOB));
        absence("RE", pmo, BOB, "2026-10-01", "2026-10-10").ok();
        assertThat(turns("RE").getFirst().path("chair").asString()).isEqualTo(name(BOB));
        assertThat(turns("RE").getFirst().path("absent").asBoolean()).isTrue();
    }

    @Test
    void aPastChairStaysAndCountsAsATurn() {
        rotating("RF");
        var held = turns("RF").getFirst();
        office.clock().set(Instant.parse("2026-10-08T09:00:00Z"));
        seat("RF", "SECURITY", CY, false, "2026-10-09").ok();

        assertThat(sitting(held).path("chair").asString()).isEqualTo(name(ANN));
        assertThat(chairs("RF").subList(0, 3)).containsExactly(name(BOB), name(CY), name(ANN));
    }

    @Test
    void whoeverLeavesTakesNoTurnFromThatDayOn() {
        rotating("RG");
        var members = pmo.get("/boards/RG").ok().path("seats");
        var ann = members.path(0).path("members").path(0).path("id").asString();
        administrator
                .post("/boards/RG/members/" + ann + "/leaving", Map.of("on", "2026-10-20"))
                .ok();

        assertThat(chairs("RG").getFirst()).isEqualTo(name(ANN));
        assertThat(chairs("RG").subList(1, 24)).containsOnly(name(BOB));
    }

    @Test
    void aBoardWithNobodySaysWhoMustNameTheChair() {
        entered("RH", Map.of("type", "ROTATION"));
        plan("RH");

        assertThat(turns("RH").getFirst().path("chair").isNull()).isTrue();
        assertThat(turns("RH").getFirst().path("chairMissing").asString())
                .isEqualTo(
                        "Nobody of the rotation can come on 2026-10-07: the PMO names the chair.");
    }

    @Test
    void anOfficeIsWhoeverHoldsItsSeatOnTheDay() {
        entered("RI", Map.of("type", "OFFICE", "seat", "DATA", "title", "Head of data"));
        plan("RI");
        assertThat(turns("RI").getFirst().path("chairMissing").asString()).contains("DATA");

        seat("RI", "DATA", ANN, false, "2026-09-03").ok();
        seat("RI", "DATA", BOB, true, "2026-09-03").ok();
        assertThat(chairs("RI")).containsOnly(name(ANN));
        absence("RI", pmo, ANN, "2026-10-01", "2026-10-10").ok();

        assertThat(chairs("RI").subList(0, 2)).containsExactly(name(BOB), name(ANN));
    }

    @Test
    void aNamedChairTakesEverySittingAndThePmoNamesOneWhereNobodyIs() {
        entered("RJ", Map.of("type", "NAMED", "person", name(ANN)));
        seat("RJ", "DATA", ANN, false, "2026-09-03").ok();
        seat("RJ", "IG", BOB, false, "2026-09-03").ok();
        plan("RJ");
        assertThat(chairs("RJ")).containsOnly(name(ANN));

        entered("RK", Map.of("type", "NAMED"));
        seat("RK", "DATA", ANN, false, "2026-09-03").ok();
        plan("RK");
        var turn = turns("RK").getFirst();
        assertThat(turn.path("chairMissing").asString())
                .isEqualTo("The PMO names the chair of each sitting.");
        hand(turn, ANN).ok();
        assertThat(chairs("RK").getFirst()).isEqualTo(name(ANN));
    }

    private void rotating(String code) {
        entered(code, Map.of("type", "ROTATION"));
        seat(code, "DATA", ANN, false, "2026-09-03").ok();
        seat(code, "IG", BOB, false, "2026-09-03").ok();
        plan(code);
    }

    private void entered(String code, Map<String, Object> chair) {
        var terms = BoardBodies.terms("2026-09-03");
        terms.put("chairRule", chair);
        administrator.post("/boards", BoardBodies.board(code, terms)).ok();
    }

    private void plan(String code) {
        pmo.post("/boards/" + code + "/series", null).ok();
    }

    private Reply seat(String code, String seat, Actor person, boolean alternate, String from) {
        var member = new HashMap<String, Object>();
        member.put("seat", seat);
        member.put("person", name(person));
        member.put("alternate", alternate);
        member.put("from", from);
        return administrator.post("/boards/" + code + "/members", member);
    }

    private Reply absence(String code, Api caller, Actor person, String from, String until) {
        return caller.post(
                "/boards/" + code + "/roster/absences",
                Map.of("person", name(person), "from", from, "until", until));
    }

    private Reply swap(String code, Api caller, JsonNode one, JsonNode other) {
        return caller.post(
                "/boards/" + code + "/roster/swaps",
                Map.of("one", turn(one), "other", turn(other)));
    }

    private static Map<String, String> turn(JsonNode turn) {
        return Map.of(
                "sitting", turn.path("sitting").asString(), "chair", turn.path("chair").asString());
    }

    private Reply hand(JsonNode turn, Actor next) {
        var path = "/sittings/" + turn.path("sitting").asString();
        return pmo.having(pmo.get(path)).put(path + "/chair", Map.of("person", name(next)));
    }

    private JsonNode sitting(JsonNode turn) {
        return pmo.get("/sittings/" + turn.path("sitting").asString()).ok();
    }

    private List<JsonNode> turns(String code) {
        return pmo.get("/boards/" + code + "/roster").ok().get("turns").valueStream().toList();
    }

    private List<String> chairs(String code) {
        return turns(code).stream().map(turn -> turn.path("chair").asString("")).toList();
    }

    private static String name(Actor actor) {
        return actor.person().value();
    }
}
