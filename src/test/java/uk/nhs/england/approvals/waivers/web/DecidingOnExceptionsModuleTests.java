package uk.nhs.england.approvals.waivers.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import uk.nhs.england.approvals.boards.Boards;
import uk.nhs.england.approvals.businesscase.CaseAnswers;
import uk.nhs.england.approvals.decisions.Outcomes;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.stories.Office;
import uk.nhs.england.approvals.testing.Reply;
import uk.nhs.england.approvals.testing.ServiceTest;
import uk.nhs.england.approvals.waivers.Exceptions;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

/**
 * A board decides on an exception as on anything else; who may, follows the risk (rules 4, 5, 8).
 */
@ServiceTest
class DecidingOnExceptionsModuleTests {

    private final Office office;
    private final Exceptions exceptions;

    DecidingOnExceptionsModuleTests(@Autowired ApplicationContext context) {
        office = new Office(context);
        exceptions = new Exceptions(office);
    }

    @Test
    void aGrantIsADecisionInTheRegisterOfTheBoard() {
        var number = requested(Exceptions.medium());
        var decision = exceptions.grant(number);

        var shown = office.as(Staff.AUDITOR).get("/decisions/" + decision).ok();
        assertThat(shown.get("subject").asString()).isEqualTo(number);
        assertThat(shown.get("outcome").asString()).isEqualTo("APPROVED");
        assertThat(exceptions.show(number).get("decision").asString()).isEqualTo(decision);
        assertThat(exceptions.standing(number)).isEqualTo("GRANTED");
        assertThat(exceptions.acts(number))
                .containsExactly(
                        "ExceptionRequested", "ItemTabled", "DecisionRecorded", "ExceptionGranted");
    }

    @Test
    void atLowRiskTheHeadOfArchitectureDecidesAlone() {
        var chair = Boards.chairOf("TDA");
        var alone = office.sitting("TDA", chair, List.of(chair));

        exceptions.decide(alone, chair, requested(Map.of()), Outcomes.approved()).ok();
        exceptions
                .decide(alone, chair, requested(Exceptions.medium()), Outcomes.approved())
                .refused(409, "quorum-by-number", "quorum-by-seat");
        var member = Boards.member("TDA", "SECURITY");
        exceptions
                .decide(alone, member, requested(Map.of()), Outcomes.approved())
                .refused(403, "only-the-chair-records");
    }

    @Test
    void aBoardWithoutAuthorityForTheRiskDecidesNothing() {
        var high = requested(Exceptions.high());
        exceptions.decide("TDA", high, Outcomes.approved()).refused(409, "board-has-authority");
        exceptions.decide("TDA", high, Outcomes.rejected()).refused(409, "board-has-authority");
        exceptions.decide("ARB", high, Outcomes.approved()).ok();
        var low = requested(Map.of());
        exceptions.decide("ARB", low, Outcomes.approved()).refused(409, "board-has-authority");
    }

    @Test
    void anExceptionIsDeferredAndThenDecidedButNeverReferred() {
        var number = requested(Exceptions.medium());
        exceptions
                .decide("TDA", number, Outcomes.referredTo("ARB"))
                .refused(422, "exceptions-are-not-referred");
        var deferral =
                Exceptions.number(exceptions.decide("TDA", number, Outcomes.deferred("The cost.")));
        assertThat(exceptions.standing(number)).isEqualTo("REQUESTED");

        var decision = exceptions.decide("TDA", number, Outcomes.rejected()).ok();
        assertThat(decision.get("supersedes").asString()).isEqualTo(deferral);
        assertThat(exceptions.standing(number)).isEqualTo("REFUSED");
        exceptions
                .decide("TDA", number, Outcomes.approved())
                .refused(409, "exception-awaits-a-decision");
    }

    @Test
    void conditionsOnAnExceptionAreFollowedAndLapseWithIt() {
        var number = requested(Exceptions.medium());
        var terms = Outcomes.condition(office.today().plusDays(10));
        var decision = exceptions.decide("TDA", number, Outcomes.approvedIf(List.of(terms))).ok();
        var condition = decision.get("conditions").get(0).asString();

        assertThat(office.condition(condition).get("subject").asString()).isEqualTo(number);
        assertThat(office.workOf(Staff.OWNER, number)).containsExactly("Offer evidence");
        office.offerEvidence(condition);
        assertThat(office.workOf(Staff.CLOSER, number)).containsExactly("Judge the evidence");
        exceptions.end(number, Staff.OWNER).ok();
        assertThat(office.condition(condition).get("state").asString()).isEqualTo("LAPSED");
        assertThat(office.workOf(Staff.CLOSER, number)).isEmpty();
    }

    @Test
    void itsOwnerDoesNotDecideOnIt() {
        var chair = Boards.chairOf("TDA");
        var number = requested(Map.of("owner", chair.person().value()));
        exceptions
                .decide("TDA", number, Outcomes.approved())
                .refused(403, "nobody-decides-on-their-own");
    }

    @Test
    void anInterestInTheCaseIsAnInterestInItsExceptions() {
        var reference = office.routed(CaseAnswers.complete().usingCoreIt());
        var number = exceptions.requested(reference, Exceptions.medium());
        var sitting = office.sitting("TDA");
        office.declareInterest(sitting, reference, Boards.chairOf("TDA"));

        exceptions
                .decide(sitting, Boards.chairOf("TDA"), number, Outcomes.approved())
                .refused(403, "nobody-with-an-interest-decides", "quorum-by-seat");
    }

    @Test
    void anInterestInTheCaseBarsAVoteOnItsExceptions() {
        var reference = office.routed(CaseAnswers.complete().usingCoreIt());
        var number = exceptions.requested(reference, Exceptions.medium());
        var sitting = office.sitting("TDA");
        var member = Boards.member("TDA", "SECURITY");
        office.table(sitting, Boards.chairOf("TDA"), number).ok();
        office.declareInterest(sitting, reference, member);

        var items = office.as(member).get("/sittings/" + sitting + "/agenda-items").ok();
        var item = items.get("items").get(0);
        assertThat(item.get("subject").asString()).isEqualTo(number);
        office.as(member)
                .post(
                        "/sittings/" + sitting + "/votes",
                        Map.of("item", item.get("id").asString(), "vote", "FOR"))
                .refused(403, "those-who-count-vote");
        assertThat(item.get("quorum").get("counted").toString())
                .contains(Boards.member("TDA", "SERVICE").person().value())
                .doesNotContain(member.person().value());
    }

    @Test
    void anInterestIsDeclaredInTheExceptionItself() {
        var number = requested(Exceptions.medium());
        var sitting = office.sitting("TDA");
        office.declareInterest(sitting, number, Boards.member("TDA", "SECURITY"));

        exceptions
                .decide(sitting, Boards.chairOf("TDA"), number, Outcomes.approved())
                .refused(409, "quorum-by-seat");
    }

    @Test
    void whatWouldHaveEndedByNowIsNotGranted() {
        var number = requested(Map.of("expires", "2026-09-12"));
        office.clock().advance(Duration.ofDays(10));
        exceptions.decide("TDA", number, Outcomes.approved()).refused(409, "expiry-is-ahead");
        exceptions.decide("TDA", number, Outcomes.rejected()).ok();
    }

    @Test
    void whatDoesNotExistIsNotDecidedOn() {
        exceptions.decide("TDA", "EXC-1999-0001", Outcomes.approved()).refused(404, "not-found");
        exceptions.decide("TDA", "SV-0001", Outcomes.approved()).refused(404, "not-found");
    }

    @RepeatedTest(3)
    void aDecisionAndAWithdrawalAtOnceLeaveOneOfThem() throws Exception {
        var number = requested(Map.of());
        var sitting = office.sitting("TDA");
        var replies =
                atOnce(
                        () ->
                                exceptions.decide(
                                        sitting,
                                        Boards.chairOf("TDA"),
                                        number,
                                        Outcomes.approved()),
                        () -> exceptions.withdraw(number, Staff.LEAD));

        oneIsRefused(replies, "exception-awaits-a-decision");
        assertThat(exceptions.standing(number)).isIn("GRANTED", "WITHDRAWN");
        agrees(number);
    }

    @RepeatedTest(3)
    void twoGrantsAtOnceAreOne() throws Exception {
        var number = requested(Map.of());
        var one = office.sitting("TDA");
        var other = office.sitting("TDA");
        var chair = Boards.chairOf("TDA");
        var replies =
                atOnce(
                        () -> exceptions.decide(one, chair, number, Outcomes.approved()),
                        () -> exceptions.decide(other, chair, number, Outcomes.approved()));

        assertThat(replies).filteredOn(reply -> reply.status() < 300).hasSize(1);
        assertThat(replies)
                .filteredOn(reply -> reply.status() >= 300)
                .singleElement()
                .satisfies(
                        reply ->
                                assertThat(reply.rules())
                                        .containsAnyOf(
                                                "exception-awaits-a-decision",
                                                "the-item-is-on-the-agenda"));
        assertThat(office.as(Staff.AUDITOR).all("/decisions?subject=" + number)).hasSize(1);
        agrees(number);
    }

    @RepeatedTest(3)
    void twoRequestsAtOnceAreOne() throws Exception {
        var reference = office.submitted(CaseAnswers.complete());
        var replies =
                atOnce(
                        () -> exceptions.ask(Staff.LEAD, reference, Map.of()),
                        () -> exceptions.ask(Staff.CO_AUTHOR, reference, Map.of()));

        oneIsRefused(replies, "one-exception-at-a-time");
    }

    @RepeatedTest(3)
    void anEarlyEndAndTheGrantOfARenewalAtOnceEndItOnce() throws Exception {
        var older = requested(Map.of());
        exceptions.grant(older);
        var renewal = Exceptions.number(exceptions.renew(older, Staff.OWNER, Map.of()));
        var sitting = office.sitting("TDA");
        var chair = Boards.chairOf("TDA");
        var replies =
                atOnce(
                        () -> exceptions.decide(sitting, chair, renewal, Outcomes.approved()),
                        () -> exceptions.end(older, Staff.OWNER));

        assertThat(replies.getFirst().status()).isEqualTo(201);
        assertThat(exceptions.standing(older))
                .isEqualTo(replies.getLast().status() == 200 ? "ENDED" : "SUPERSEDED");
        assertThat(exceptions.standing(renewal)).isEqualTo("GRANTED");
        agrees(older);
    }

    private String requested(Map<String, Object> terms) {
        return exceptions.requested(office.submitted(CaseAnswers.complete()), terms);
    }

    private void agrees(String number) {
        office.as(Staff.ADMINISTRATOR)
                .post(Exceptions.of(number) + "/process", null)
                .refused(409, "the-process-follows-the-case");
    }

    private static void oneIsRefused(List<Reply> replies, String rule) {
        assertThat(replies).filteredOn(reply -> reply.status() < 300).hasSize(1);
        assertThat(replies)
                .filteredOn(reply -> reply.status() >= 300)
                .singleElement()
                .satisfies(reply -> reply.refused(409, rule));
    }

    private static List<Reply> atOnce(Callable<Reply> one, Callable<Reply> other) throws Exception {
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var replies = new ArrayList<Reply>();
            for (var act : threads.invokeAll(List.of(at(start, one), at(start, other)))) {
                replies.add(act.get());
            }
            return replies;
        }
    }

    private static Callable<Reply> at(CyclicBarrier start, Callable<Reply> act) {
        return () -> {
            start.await();
            return act.call();
        };
    }
}
