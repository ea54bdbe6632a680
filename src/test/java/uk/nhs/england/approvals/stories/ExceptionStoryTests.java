package uk.nhs.england.approvals.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import uk.nhs.england.approvals.boards.Boards;
import uk.nhs.england.approvals.businesscase.CaseAnswers;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.testing.ServiceTest;
import uk.nhs.england.approvals.waivers.Exceptions;
import uk.nhs.england.approvals.workflow.DueTimers;

import java.time.Instant;
import java.util.Map;

/** An exception over three years: requested, granted, its owner told, renewed, lapsed (rule 8). */
@ServiceTest
class ExceptionStoryTests {

    private final ApplicationContext context;
    private final Office office;
    private final Exceptions exceptions;

    ExceptionStoryTests(@Autowired ApplicationContext context) {
        this.context = context;
        office = new Office(context);
        exceptions = new Exceptions(office);
    }

    @Test
    void anExceptionIsGrantedRenewedByANewDecisionAndLapses() {
        var reference = office.submitted(CaseAnswers.complete());
        var first = exceptions.requested(reference, Map.of());
        assertThat(office.workOf(Boards.chairOf("TDA"), first))
                .containsExactly("Decide on the exception: TDA");
        var grant = exceptions.grant(first);
        assertThat(exceptions.standing(first)).isEqualTo("GRANTED");

        on("2027-07-03T09:00:00Z");
        assertThat(office.workOf(Staff.OWNER, first)).containsExactly("Renew or end the exception");
        var renewed =
                Exceptions.number(
                        exceptions.renew(first, Staff.OWNER, Map.of("expires", "2028-02-29")));
        exceptions
                .renew(first, Staff.OWNER, Map.of("expires", "2028-02-29"))
                .refused(409, "one-exception-at-a-time");
        assertThat(exceptions.standing(first)).isEqualTo("GRANTED");

        on("2027-07-20T09:00:00Z");
        var renewal = exceptions.grant(renewed);
        assertThat(renewal).isNotEqualTo(grant);
        assertThat(exceptions.standing(first)).isEqualTo("SUPERSEDED");
        assertThat(exceptions.show(first).get("supersededBy").asString()).isEqualTo(renewed);
        assertThat(exceptions.show(renewed).get("renews").asString()).isEqualTo(first);
        assertThat(office.workOf(Staff.OWNER, first)).isEmpty();

        on("2028-01-05T09:00:00Z");
        assertThat(office.workOf(Staff.OWNER, renewed))
                .containsExactly("Renew or end the exception");
        on("2028-02-20T09:00:00Z");
        on("2028-02-29T23:59:00Z");
        assertThat(exceptions.standing(renewed)).isEqualTo("GRANTED");
        on("2028-03-01T00:01:00Z");

        assertThat(exceptions.standing(renewed)).isEqualTo("EXPIRED");
        exceptions
                .renew(renewed, Staff.OWNER, Map.of("expires", "2029-02-28"))
                .refused(409, "exception-is-in-force");
        assertThat(exceptions.acts(first))
                .containsExactly(
                        "ExceptionRequested",
                        "ItemTabled",
                        "DecisionRecorded",
                        "ExceptionGranted",
                        "ExceptionReminded",
                        "ExceptionSuperseded");
        assertThat(exceptions.acts(renewed))
                .containsExactly(
                        "ExceptionRequested",
                        "ItemTabled",
                        "DecisionRecorded",
                        "ExceptionGranted",
                        "ExceptionReminded",
                        "ExceptionReminded",
                        "ExceptionLapsed");
        exceptions.ask(Staff.LEAD, reference, Map.of("expires", "2029-02-28")).ok();
    }

    private void on(String instant) {
        office.clock().set(Instant.parse(instant));
        new DueTimers(context).run();
    }
}
