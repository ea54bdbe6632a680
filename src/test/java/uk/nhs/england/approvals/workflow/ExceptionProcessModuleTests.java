package uk.nhs.england.approvals.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

import uk.nhs.england.approvals.boards.Boards;
import uk.nhs.england.approvals.businesscase.CaseAnswers;
import uk.nhs.england.approvals.decisions.Outcomes;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.stories.Office;
import uk.nhs.england.approvals.testing.ServiceTest;
import uk.nhs.england.approvals.waivers.Exceptions;
import uk.nhs.england.approvals.workflow.engine.Instances;
import uk.nhs.england.approvals.workflow.engine.ProcessKey;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The process of an exception: it waits for the board, tells the owner twice, and lapses once. */
@ServiceTest
class ExceptionProcessModuleTests {

    /** The first instant of 2 July 2027 in England, sixty days before the last day. */
    private static final String FIRST = "2027-07-01T23:00:00Z";

    /** The first instant of 17 August in England, fourteen days before the last day. */
    private static final String SECOND = "2027-08-16T23:00:00Z";

    /** The end of 31 August in England. */
    private static final String END = "2027-08-31T23:00:00Z";

    private final DueTimers timers;
    private final ProcessesFollowCases processes;
    private final Instances instances;
    private final TransactionTemplate transaction;
    private final Office office;
    private final Exceptions exceptions;
    private String number = "";

    ExceptionProcessModuleTests(@Autowired ApplicationContext context) {
        timers = new DueTimers(context);
        processes = context.getBean(ProcessesFollowCases.class);
        instances = context.getBean(Instances.class);
        transaction = context.getBean(TransactionTemplate.class);
        office = new Office(context);
        exceptions = new Exceptions(office);
    }

    @BeforeEach
    void aRequest() {
        number = exceptions.requested(office.submitted(CaseAnswers.complete()), Map.of());
        agrees();
    }

    @Test
    void itWaitsForTheBoardThatHasAuthority() {
        assertThat(asked(Boards.chairOf("TDA"))).containsExactly("Decide on the exception: TDA");
        assertThat(asked(Boards.chairOf("ARB"))).isEmpty();
        assertThat(asked(Staff.OWNER)).isEmpty();
        var picture = office.as(Staff.LEAD).get(Exceptions.of(number) + "/process").ok();
        assertThat(picture.get("model").asString()).isEqualTo("exception");
        assertThat(picture.get("current").get(0).get("waitsFor").get(0).get("name").asString())
                .isEqualTo("TDA");
        var item =
                office.as(Boards.chairOf("TDA")).all("/my-work").stream()
                        .filter(one -> one.get("reference").asString().equals(number))
                        .findFirst()
                        .orElseThrow();
        assertThat(item.get("title").asString()).isEqualTo("Exception to TCOP/2021-11/4");
        assertThat(item.get("exception").asString()).isEqualTo(number);
        assertThat(item.get("link").asString()).isEqualTo("/api/v1/exceptions/" + number);
    }

    @Test
    void aDeferralWaitsForTheBoardAgain() {
        exceptions.decide("TDA", number, Outcomes.deferred("The cost.")).ok();
        assertThat(asked(Boards.chairOf("TDA"))).containsExactly("Decide on the exception: TDA");
        agrees();
    }

    @Test
    void whatIsRefusedOrWithdrawnWaitsForNobody() {
        exceptions.decide("TDA", number, Outcomes.rejected()).ok();
        assertThat(asked(Boards.chairOf("TDA"))).isEmpty();
        agrees();
        var other = exceptions.requested(office.submitted(CaseAnswers.complete()), Map.of());
        exceptions.withdraw(other, Staff.LEAD).ok();
        assertThat(office.workOf(Boards.chairOf("TDA"), other)).isEmpty();
        assertThat(processes.disagreementsOn(other)).isEmpty();
    }

    @Test
    void itsOwnerIsTold60DaysAndAgain14DaysAhead() {
        exceptions.grant(number);
        agrees();
        at(FIRST, -1);
        assertThat(asked(Staff.OWNER)).isEmpty();
        at(FIRST, 1);
        assertThat(asked(Staff.OWNER)).containsExactly("Renew or end the exception");
        assertThat(told()).isEqualTo(1);
        agrees();
        at(SECOND, -1);
        assertThat(told()).isEqualTo(1);
        at(SECOND, 1);
        assertThat(told()).isEqualTo(2);
        assertThat(asked(Staff.OWNER)).containsExactly("Renew or end the exception");
        agrees();
    }

    @Test
    void itLapsesOnceWhenItsLastDayHasPassed() {
        exceptions.grant(number);
        at(FIRST, 1);
        at(SECOND, 1);
        at(END, -1);
        assertThat(exceptions.standing(number)).isEqualTo("GRANTED");
        assertThat(exceptions.acts(number)).doesNotContain("ExceptionLapsed");
        at(END, 1);
        at(END, 3600);
        assertThat(exceptions.standing(number)).isEqualTo("EXPIRED");
        assertThat(exceptions.acts(number)).containsOnlyOnce("ExceptionLapsed");
        assertThat(asked(Staff.OWNER)).isEmpty();
        agrees();
    }

    @Test
    void withTheEngineOffItExpiresByItselfAndWhatWasMissedIsMadeUpFor() {
        exceptions.grant(number);
        office.clock().set(Instant.parse(END).plusSeconds(1));
        assertThat(exceptions.standing(number)).isEqualTo("EXPIRED");
        exceptions
                .renew(number, Staff.OWNER, Map.of("expires", "2028-08-31"))
                .refused(409, "exception-is-in-force");

        at(END, 1);
        at(END, 1);

        assertThat(exceptions.acts(number))
                .containsSubsequence("ExceptionReminded", "ExceptionLapsed")
                .containsOnlyOnce("ExceptionLapsed");
        agrees();
    }

    @Test
    void aRenewalThatIsGrantedEndsTheProcessOfTheOlder() {
        exceptions.grant(number);
        at(FIRST, 1);
        var renewal =
                Exceptions.number(
                        exceptions.renew(number, Staff.OWNER, Map.of("expires", "2028-08-31")));
        assertThat(asked(Staff.OWNER)).containsExactly("Renew or end the exception");
        exceptions.grant(renewal);

        assertThat(asked(Staff.OWNER)).isEmpty();
        agrees();
        assertThat(processes.disagreementsOn(renewal)).isEmpty();
        at(END, 1);
        assertThat(exceptions.acts(number))
                .endsWith("ExceptionSuperseded")
                .doesNotContain("ExceptionLapsed");
        assertThat(exceptions.standing(renewal)).isEqualTo("GRANTED");
    }

    @Test
    void aLostProcessIsRebuiltFromTheFacts() {
        exceptions.grant(number);
        at(FIRST, 1);
        transaction.executeWithoutResult(_ -> instances.remove(new ProcessKey(number)));
        assertThat(processes.disagreementsOn(number))
                .extracting(Disagreement::what)
                .containsExactlyInAnyOrder("renew-exception missing", "0 processes");

        office.as(Staff.ADMINISTRATOR).post(Exceptions.of(number) + "/process", null).ok();

        agrees();
        assertThat(asked(Staff.OWNER)).containsExactly("Renew or end the exception");
        assertThat(exceptions.acts(number)).endsWith("ProcessRebuilt");
        at(END, 1);
        at(END, 1);
        assertThat(exceptions.acts(number)).containsOnlyOnce("ExceptionLapsed");
    }

    private void at(String instant, long seconds) {
        office.clock().set(Instant.parse(instant).plusSeconds(seconds));
        timers.run();
    }

    private long told() {
        return exceptions.acts(number).stream().filter("ExceptionReminded"::equals).count();
    }

    private List<String> asked(Actor actor) {
        return office.workOf(actor, number);
    }

    private void agrees() {
        assertThat(processes.disagreementsOn(number)).isEmpty();
    }
}
