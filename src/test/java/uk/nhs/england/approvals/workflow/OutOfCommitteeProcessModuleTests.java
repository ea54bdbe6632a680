package uk.nhs.england.approvals.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import uk.nhs.england.approvals.agendas.Choice;
import uk.nhs.england.approvals.agendas.OutOfCommittee;
import uk.nhs.england.approvals.agendas.RunningSittings;
import uk.nhs.england.approvals.agendas.Voting;
import uk.nhs.england.approvals.decisions.Outcome;
import uk.nhs.england.approvals.decisions.ProposedDecision;
import uk.nhs.england.approvals.decisions.RecordingDecisions;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.kernel.Subject;
import uk.nhs.england.approvals.testing.Refusing;
import uk.nhs.england.approvals.testing.ServiceTest;
import uk.nhs.england.approvals.testing.TestClock;
import uk.nhs.england.approvals.workflow.engine.Instances;
import uk.nhs.england.approvals.workflow.engine.ProcessKey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Members are asked in writing, reminded at half time, and the chair concludes. */
@ServiceTest
class OutOfCommitteeProcessModuleTests {

    private static final Actor ADMINISTRATOR = Acts.actor("flow.admin", Role.ADMINISTRATOR);
    private static final Actor CHAIR = member("ARCHITECTURE");

    @Autowired private ApplicationContext context;
    @Autowired private MyWork work;
    @Autowired private OutOfCommittee outOfCommittee;
    @Autowired private Voting voting;
    @Autowired private RunningSittings running;
    @Autowired private RecordingDecisions decisions;
    @Autowired private ProcessesFollowCases processes;
    @Autowired private RebuildingProcesses rebuilding;
    @Autowired private Instances instances;
    @Autowired private TransactionTemplate transaction;
    @Autowired private JdbcClient jdbc;
    @Autowired private TestClock clock;

    private String reference = "";
    private UUID sitting = new UUID(0, 0);

    @BeforeEach
    void aQuestionInWriting() {
        reference = new Acts(context).before("TDA", "ARB");
        sitting =
                outOfCommittee.ask(
                        new OutOfCommittee.Question(
                                "TDA",
                                reference,
                                "It cannot wait.",
                                CHAIR.person(),
                                LocalDate.of(2026, 9, 11)),
                        Acts.PMO);
    }

    @Test
    void everyMemberIsAskedAndTheChairIsNotYetAskedToConclude() {
        assertThat(asked(CHAIR)).contains("Reply").doesNotContain("Conclude");
        assertThat(asked(member("SECURITY"))).contains("Reply");
        agrees();
    }

    @Test
    void whoHasRepliedOrHasAnInterestIsNotAskedAnyMore() {
        vote(member("SECURITY"), Choice.FOR);
        jdbc.sql(
                        """
                        insert into boards_interest
                            (subject_reference, person, nature, declared_by, declared_at)
                        values (?, ?, 'Made up', 'flow.pmo', now())
                        """)
                .params(reference, member("SERVICE").person().value())
                .update();

        assertThat(asked(member("SECURITY"))).doesNotContain("Reply");
        assertThat(asked(member("SERVICE"))).doesNotContain("Reply");
        assertThat(asked(CHAIR)).contains("Reply");
    }

    @Test
    void membersAreRemindedOnceAtHalfTime() {
        at("2026-09-06T12:00:00Z");
        assertThat(reminders()).isZero();

        at("2026-09-07T09:00:00Z");
        at("2026-09-08T09:00:00Z");

        assertThat(reminders()).isEqualTo(1);
        agrees();
    }

    @Test
    void afterTheLastDayNobodyRepliesAndTheChairConcludes() {
        at("2026-09-11T22:59:00Z");
        assertThat(asked(CHAIR)).doesNotContain("Conclude");

        at("2026-09-11T23:00:01Z");

        assertThat(asked(CHAIR)).contains("Conclude");
        assertThat(asked(member("SECURITY"))).doesNotContain("Reply");
        Refusing.refuses(() -> vote(member("SECURITY"), Choice.FOR), "replies-until-the-last-day");
        agrees();
    }

    @Test
    void withMoreTimeMembersAreAskedAgain() {
        at("2026-09-12T09:00:00Z");
        outOfCommittee.extend(sitting, LocalDate.of(2026, 9, 18), "Two are away.", CHAIR);

        assertThat(asked(member("SECURITY"))).contains("Reply");
        assertThat(asked(CHAIR)).doesNotContain("Conclude");
        agrees();

        at("2026-09-18T23:00:01Z");

        assertThat(asked(CHAIR)).contains("Conclude");
        agrees();
    }

    @Test
    void aConclusionEndsIt() {
        running.close(sitting, "It needs a talk.", CHAIR);

        assertThat(asked(CHAIR)).doesNotContain("Reply", "Conclude");
        at("2026-09-20T09:00:00Z");
        assertThat(reminders()).isZero();
        agrees();
    }

    @Test
    void itIsRebuiltFromTheFacts() {
        at("2026-09-08T09:00:00Z");
        lose();
        rebuilding.rebuild(reference, ADMINISTRATOR);
        assertThat(asked(member("SECURITY"))).contains("Reply");
        agrees();

        at("2026-09-12T09:00:00Z");
        lose();
        rebuilding.rebuild(reference, ADMINISTRATOR);

        assertThat(asked(CHAIR)).contains("Conclude");
        agrees();
    }

    @Test
    void withoutItsProcessTheBoardStillDecidesByItsRules() {
        lose();

        Refusing.refuses(this::approve, "the-replies-are-in", "quorum-by-number", "quorum-by-seat");
        for (var seat : List.of("ARCHITECTURE", "SECURITY", "SERVICE")) {
            vote(member(seat), Choice.FOR);
        }
        clock.set(Instant.parse("2026-09-12T09:00:00Z"));

        assertThat(approve()).startsWith("TDA-");
    }

    private String approve() {
        return decisions
                .record(
                        new ProposedDecision(
                                sitting,
                                Subject.businessCase(reference),
                                1,
                                new Outcome.Approved(),
                                "Enough."),
                        CHAIR)
                .number();
    }

    private void lose() {
        transaction.executeWithoutResult(
                _ -> instances.remove(ProcessKey.ofOutOfCommittee(reference, sitting.toString())));
        assertThat(processes.disagreementsOn(reference)).isNotEmpty();
    }

    private void vote(Actor member, Choice choice) {
        var item =
                jdbc.sql("select id from agendas_item where sitting = ?")
                        .param(sitting)
                        .query(UUID.class)
                        .single();
        voting.vote(item, choice, null, member);
    }

    private List<String> asked(Actor person) {
        return work.of(person, null, 1000).stream()
                .filter(item -> item.reference().equals(reference))
                .map(WorkItem::asked)
                .toList();
    }

    private long reminders() {
        return jdbc.sql(
                        """
                        select count(*) from audit_event
                        where subject_reference = ? and event = 'RepliesReminded'
                        """)
                .param(reference)
                .query(Long.class)
                .single();
    }

    private void at(String instant) {
        clock.set(Instant.parse(instant));
        new DueTimers(context).run();
    }

    private void agrees() {
        assertThat(processes.disagreementsOn(reference)).isEmpty();
    }

    private static Actor member(String seat) {
        return new Actor(Acts.member("TDA", seat), Set.of(Role.BOARD_MEMBER), null);
    }
}
