package uk.nhs.england.approvals.changes.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import uk.nhs.england.approvals.boards.Boards;
import uk.nhs.england.approvals.businesscase.CaseAnswers;
import uk.nhs.england.approvals.changes.ChangeDesk;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.stories.Office;
import uk.nhs.england.approvals.testing.ServiceTest;

import java.util.List;
import java.util.Map;

/** Everybody reads changes; a go-live, whoever reads its case or has a part in it (rule 14). */
@ServiceTest
class ReadersOfAChangeModuleTests {

    private final Office office;
    private final ChangeDesk desk;
    private final Actor latecomer;

    ReadersOfAChangeModuleTests(@Autowired ApplicationContext context) {
        var database = context.getBean(JdbcClient.class);
        office = new Office(context);
        desk = new ChangeDesk(office, database);
        latecomer = Staff.actor("office.latecomer", Role.SERVICE_OWNER);
        Staff.join(latecomer, database);
    }

    @Test
    void everybodyReadsAChangeThatIsNoGoLive() {
        var number = desk.requested(desk.service(), Map.of());

        assertThat(reads(Staff.OUTSIDER, number)).isTrue();
    }

    @Test
    void aGoLiveOfASensitiveCaseIsForThoseOfTheCaseItsPeopleAndCab() {
        var number = sensitiveGoLive();

        for (var reader : List.of(Staff.LEAD, desk.maker(), Boards.chairOf("CAB"))) {
            assertThat(reads(reader, number)).as(reader.person().value()).isTrue();
        }
        assertThat(reads(Staff.OUTSIDER, number)).isFalse();
        assertThat(reads(latecomer, number)).isFalse();
    }

    @Test
    void whoeverMakesItFromNowOnReadsItAndWhoeverDidNoLonger() {
        var number = sensitiveGoLive();

        rewritten(number, latecomer);

        assertThat(reads(latecomer, number)).isTrue();
        assertThat(reads(desk.maker(), number)).isFalse();
        assertThat(office.as(latecomer).all("/changes?standing=DRAFT"))
                .anyMatch(change -> change.get("number").asString().equals(number));
    }

    @Test
    void whoeverMakesItNeedNotReadTheCaseToSubmitIt() {
        var number = sensitiveGoLive();
        rewritten(number, latecomer);

        desk.step(latecomer, number, "submission", null).ok();

        assertThat(desk.standing(number)).isEqualTo("SUBMITTED");
    }

    @Test
    void nobodySaysThatACaseGoesLiveWhichTheyCannotRead() {
        var reference = sensitiveCase();

        office.as(Staff.OWNER)
                .post("/changes", desk.wanted(desk.service(), Map.of("goLiveOf", reference)))
                .refused(404, "not-found");
    }

    @Test
    void readersOfAnOverrideFollowThoseOfItsChange() {
        var number = sensitiveGoLive();
        desk.step(Staff.LEAD, number, "submission", null).ok();
        desk.step(Staff.LEAD, number, "overrides", Map.of("reason", "It ends today.")).ok();
        assertThat(overrides(latecomer, number)).isZero();

        rewritten(number, latecomer);

        assertThat(overrides(latecomer, number)).isEqualTo(1);
        assertThat(overrides(desk.maker(), number)).isZero();
        assertThat(overrides(Boards.chairOf("ARB"), number)).isEqualTo(1);
    }

    private String sensitiveCase() {
        var reference = office.begin(CaseAnswers.complete(), "OFFICIAL_SENSITIVE");
        office.submit(reference);
        return reference;
    }

    private String sensitiveGoLive() {
        var wanted = desk.wanted(desk.service(), Map.of("goLiveOf", sensitiveCase()));
        return office.as(Staff.LEAD).post("/changes", wanted).ok().get("number").asString();
    }

    private void rewritten(String number, Actor maker) {
        var lead = office.as(Staff.LEAD);
        lead.having(lead.get(ChangeDesk.of(number)))
                .patch(
                        ChangeDesk.of(number),
                        Map.of("implementers", List.of(maker.person().value())))
                .ok();
    }

    private boolean reads(Actor actor, String number) {
        return office.as(actor).get(ChangeDesk.of(number)).status() == 200;
    }

    private long overrides(Actor actor, String number) {
        return office.as(actor).all("/changes/overrides").stream()
                .filter(one -> one.get("change").asString().equals(number))
                .count();
    }
}
