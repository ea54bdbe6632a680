package uk.nhs.england.approvals.changes.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import uk.nhs.england.approvals.boards.Boards;
import uk.nhs.england.approvals.changes.ChangeDesk;
import uk.nhs.england.approvals.decisions.Outcomes;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.stories.Office;
import uk.nhs.england.approvals.testing.ServiceTest;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A change from its request to its closing, by each lane (product rule 10). */
@ServiceTest
class LanesModuleTests {

    private final Office office;
    private final ChangeDesk desk;
    private final JdbcClient database;

    LanesModuleTests(@Autowired ApplicationContext context) {
        database = context.getBean(JdbcClient.class);
        office = new Office(context);
        desk = new ChangeDesk(office, database);
    }

    @Test
    void aServiceIsLinkedToTheChangesThatAreNotOver() {
        var service = desk.service();
        var number = desk.assessed(service, Map.of());
        assertThat(linked(service)).containsExactly(number + " normal change: awaiting approval");
        desk.decide("CAB", number, Outcomes.rejected()).ok();
        assertThat(linked(service)).isEmpty();
    }

    private List<String> linked(String service) {
        return office.as(Staff.OUTSIDER)
                .get("/services/" + service + "/links")
                .ok()
                .path("items")
                .valueStream()
                .filter(link -> link.path("kind").asString().equals("CHANGE"))
                .map(
                        link ->
                                link.path("reference").asString()
                                        + " "
                                        + link.path("words").asString())
                .toList();
    }

    @Test
    void whatWasBegunByAnApprovalThatCabDoesNotRatifyIsLookedAtByCab() {
        var number = desk.assessed(desk.service(), Map.of());
        var decision = desk.approveInWriting("CAB", number, 1);
        desk.made(number, "SUCCESSFUL");

        desk.notRatified("CAB", decision);

        desk.step(ChangeDesk.MANAGER, number, "closing", null)
                .refused(409, "cab-looks-before-it-is-closed");
        desk.decide("CAB", number, Outcomes.approved()).ok();
        desk.step(ChangeDesk.MANAGER, number, "closing", null).ok();
        agrees(number);
    }

    @Test
    void anApprovalByCabHoldsUntilItsLastDay() {
        var number = desk.assessed(desk.service(), Map.of());
        var body =
                new HashMap<>(
                        ChangeDesk.decision(office.sitting("CAB"), number, 1, Outcomes.approved()));
        body.put("validUntil", office.today().plusDays(5).toString());
        office.tableByItsChair(body.get("sitting").toString(), number);
        office.as(Boards.chairOf("CAB")).post("/decisions", body).ok();
        assertThat(desk.hindrances(number)).doesNotContain("the-approval-holds");

        office.clock().advance(Duration.ofDays(6));

        assertThat(desk.hindrances(number)).contains("the-approval-holds");
    }

    @Test
    void aNormalChangeIsMadeOnceCabHasApproved() {
        var number = desk.assessed(desk.service(), Map.of());
        assertThat(desk.standing(number)).isEqualTo("AWAITS_APPROVAL");
        assertThat(office.workOf(Boards.chairOf("CAB"), number))
                .containsExactly("Approve at a sitting: CAB");
        desk.act(number, "START")
                .refused(409, "no-live-change-without-approval", "it-is-made-in-its-window");
        desk.decide("CAB", number, Outcomes.approved()).ok();
        assertThat(desk.standing(number)).isEqualTo("SCHEDULED");
        assertThat(desk.approval(number).get("mayStart").asBoolean()).isFalse();
        desk.made(number, "SUCCESSFUL");
        desk.step(ChangeDesk.MANAGER, number, "closing", null).ok();
        assertThat(desk.standing(number)).isEqualTo("CLOSED");
        assertThat(desk.acts(number))
                .containsSubsequence(
                        "ChangeRequested",
                        "ChangeSubmitted",
                        "ChangeAssessed",
                        "DecisionRecorded",
                        "ChangeApproved",
                        "ChangeMoved",
                        "ChangeImplemented",
                        "ChangeReviewed",
                        "ChangeClosed");
        agrees(number);
    }

    @Test
    void whatIsWrittenAnewGoesBeforeCabAgain() {
        var number = desk.approved(desk.service(), Map.of());
        var owner = office.as(Staff.OWNER);
        owner.patch(ChangeDesk.of(number), Map.of("plan", "All at once."))
                .refused(428, "if-match-required");
        owner.having(owner.get(ChangeDesk.of(number)))
                .patch(ChangeDesk.of(number), Map.of("plan", "All at once."))
                .ok();
        assertThat(desk.standing(number)).isEqualTo("DRAFT");
        assertThat(office.workOf(desk.maker(), number)).isEmpty();
        desk.step(Staff.OWNER, number, "submission", null).ok();
        assertThat(desk.show(number).get("edition").asInt()).isEqualTo(2);
        agrees(number);
    }

    @Test
    void anEmergencyIsReviewedWithoutFailAndSeenByCab() {
        var number = desk.emergency(desk.service());
        desk.act(number, "START").ok();
        desk.act(number, "DONE").ok();
        desk.step(ChangeDesk.MANAGER, number, "closing", null)
                .refused(
                        409, "it-is-reviewed-before-it-is-closed", "cab-looks-before-it-is-closed");
        desk.review(number, "SUCCESSFUL").ok();
        desk.step(ChangeDesk.MANAGER, number, "closing", null)
                .refused(409, "cab-looks-before-it-is-closed");
        assertThat(office.workOf(Boards.chairOf("CAB"), number))
                .containsExactly("Look at what was made: CAB");
        agrees(number);
        desk.decide("CAB", number, Outcomes.approved()).ok();
        desk.step(ChangeDesk.MANAGER, number, "closing", null).ok();
        agrees(number);
    }

    @Test
    void whatNeedsNoNoticeMayHaveBegunWhenItIsAskedFor() {
        var vendor =
                Map.of("type", "VENDOR_CLOUD", "users", false, "interfaces", false, "data", false);
        for (var lane : List.of(vendor, Map.of("type", "EMERGENCY", "why", "It is down."))) {
            var number =
                    desk.submitted(
                            desk.service(),
                            Map.of(
                                    "lane", lane,
                                    "from", desk.in(Duration.ofMinutes(-10)),
                                    "until", desk.in(Duration.ofHours(2))));
            assertThat(desk.hindrances(number)).doesNotContain("no-clash-of-too-little-notice");
            desk.step(Staff.OWNER, number, "withdrawal", Map.of("reason", "No need.")).ok();
        }
    }

    @Test
    void anEmergencyIsOnTheNextAgendaOfCabUntilCabHasLooked() {
        var number = desk.emergency(desk.service());
        desk.act(number, "START").ok();
        desk.act(number, "BACK_OUT").ok();
        var sitting = ahead();
        office.as(Staff.PMO)
                .post("/sittings/" + sitting + "/agenda-items", Map.of("subject", number))
                .ok();
        desk.review(number, "BACKED_OUT").ok();

        office.clock().advance(Duration.ofDays(3));
        var chair = Boards.chairOf("CAB");
        office.open(sitting, chair);
        office.takeAttendance(sitting, chair, Boards.membersOf("CAB")).ok();
        office.as(chair)
                .post("/decisions", ChangeDesk.decision(sitting, number, 1, Outcomes.approved()))
                .ok();

        desk.step(ChangeDesk.MANAGER, number, "closing", null).ok();
        office.as(Staff.PMO)
                .post("/sittings/" + ahead() + "/agenda-items", Map.of("subject", number))
                .refused(422, "item-waits-for-the-board");
    }

    private String ahead() {
        var plan =
                Map.of(
                        "board",
                        "CAB",
                        "startsAt",
                        desk.in(Duration.ofDays(3)),
                        "place",
                        "Leeds",
                        "chair",
                        Boards.chairOf("CAB").person().value());
        return office.as(Staff.PMO).post("/sittings", plan).ok().get("id").asString();
    }

    @Test
    void aVendorCloudChangeWithoutImpactIsRecordedAndAnIncidentReopensIt() {
        var lane =
                Map.of("type", "VENDOR_CLOUD", "users", false, "interfaces", false, "data", false);
        var number = desk.submitted(desk.service(), Map.of("lane", lane));
        assertThat(desk.standing(number)).isEqualTo("SCHEDULED");
        assertThat(desk.show(number).get("approvedBy").asString()).isEqualTo("RECORDED");
        desk.made(number, "SUCCESSFUL");
        desk.step(ChangeDesk.MANAGER, number, "incidents", Map.of("incident", "INC1")).ok();
        assertThat(desk.show(number).get("review").get("outcome").asString())
                .isEqualTo("CAUSED_INCIDENT");
        desk.step(ChangeDesk.MANAGER, number, "closing", null)
                .refused(409, "cab-looks-before-it-is-closed");
        agrees(number);
    }

    @Test
    void anUnauthorisedChangeIsRecordedAndItsReviewForced() {
        var number =
                desk.requested(
                        desk.service(),
                        Map.of(
                                "lane", Map.of("type", "UNAUTHORISED", "found", "By chance."),
                                "from", desk.in(Duration.ofHours(-3)),
                                "until", desk.in(Duration.ofHours(-2))));
        assertThat(desk.standing(number)).isEqualTo("DONE");
        assertThat(office.workOf(ChangeDesk.MANAGER, number)).containsExactly("Review the change");
        desk.step(ChangeDesk.MANAGER, number, "closing", null)
                .refused(
                        409, "it-is-reviewed-before-it-is-closed", "cab-looks-before-it-is-closed");
        agrees(number);
        desk.review(number, "SUCCESSFUL").ok();
        desk.decide("CAB", number, Outcomes.approved()).ok();
        desk.step(ChangeDesk.MANAGER, number, "closing", null).ok();
        agrees(number);
    }

    @Test
    void aServiceThatRetiresUnderAnOpenChangeIsToldAndStopsItsStart() {
        var service = desk.service();
        var number = desk.approved(service, Map.of());
        var owner = office.as(Staff.OWNER);
        owner.having(owner.get("/services/" + service))
                .post(
                        "/services/" + service + "/retirement",
                        Map.of(
                                "lastDay",
                                office.today().plusDays(2).toString(),
                                "reason",
                                "It is replaced."))
                .ok();
        assertThat(desk.acts(number)).contains("ServiceOfChangeRetires");
        office.clock().advance(Duration.ofDays(10));
        assertThat(desk.act(number, "START").rules()).contains("services-are-live");
    }

    private void agrees(String number) {
        var differs = office.as(Staff.ADMINISTRATOR).post(ChangeDesk.of(number) + "/process", null);
        differs.refused(409, "the-process-follows-the-case");
    }
}
