package uk.nhs.england.approvals.changes.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import uk.nhs.england.approvals.businesscase.CaseAnswers;
import uk.nhs.england.approvals.changes.ChangeDesk;
import uk.nhs.england.approvals.decisions.Outcomes;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.stories.Office;
import uk.nhs.england.approvals.testing.ServiceTest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The gate before a go-live (product rule 9). */
@ServiceTest
class GoLiveGateModuleTests {

    private final Office office;
    private final ChangeDesk desk;

    GoLiveGateModuleTests(@Autowired ApplicationContext context) {
        office = new Office(context);
        desk = new ChangeDesk(office, context.getBean(JdbcClient.class));
    }

    @Test
    void aGoLiveIsHeldBackWhileItsCaseIsNotApproved() {
        var reference = office.submitted(CaseAnswers.complete());
        var number = goLive(reference);
        assertThat(reasons(number)).contains("the-case-is-approved");
    }

    @Test
    void aConditionBeforeLiveHoldsBackAGoLiveUntilTheArbsChairOverrides() {
        var reference = office.routed(CaseAnswers.complete());
        office.everyConsulteeIsContent(reference);
        office.decide("ARB", reference, conditioned());
        var number = goLive(reference);
        assertThat(reasons(number)).contains("no-open-condition-before-live");

        var override =
                desk.step(Staff.OWNER, number, "overrides", Map.of("reason", "It ends today."))
                        .ok()
                        .get("number")
                        .asString();
        desk.step(Staff.OWNER, number, "overrides", Map.of("reason", "Again."))
                .refused(409, "one-override-at-a-time");
        assertThat(desk.decide("CAB", override, Outcomes.approved()).status()).isNotEqualTo(201);
        assertThat(reasons(number)).contains("no-open-condition-before-live");
        var decision = desk.decide("ARB", override, Outcomes.approved()).ok();
        assertThat(decision.get("basis").asString()).isEqualTo("CHAIRS_AUTHORITY");
        assertThat(reasons(number)).doesNotContain("no-open-condition-before-live");
        assertThat(office.as(Staff.AUDITOR).all("/changes/overrides"))
                .filteredOn(one -> one.get("number").asString().equals(override))
                .singleElement()
                .satisfies(
                        one ->
                                assertThat(one.get("grantedBy").asString())
                                        .isEqualTo(decision.get("number").asString()));
    }

    private String goLive(String reference) {
        return desk.requested(desk.service(), Map.of("goLiveOf", reference));
    }

    private Map<String, Object> conditioned() {
        var terms = new HashMap<>(Outcomes.condition(office.today().plusDays(10)));
        terms.put("beforeLive", true);
        return Outcomes.approvedIf(List.of(terms));
    }

    private List<String> reasons(String number) {
        return desk.approval(number)
                .get("reasons")
                .valueStream()
                .map(reason -> reason.get("rule").asString())
                .toList();
    }
}
