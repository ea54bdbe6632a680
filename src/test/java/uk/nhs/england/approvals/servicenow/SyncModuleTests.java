package uk.nhs.england.approvals.servicenow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;

import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.servicenow.client.Calls;
import uk.nhs.england.approvals.servicenow.client.Failure.Kind;
import uk.nhs.england.approvals.servicenow.standin.Fault;
import uk.nhs.england.approvals.testing.ServiceTest;
import uk.nhs.england.approvals.testing.TestClock;
import uk.nhs.england.approvals.testing.Together;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/** A sync compares everything once, whatever happens to it on its way. */
@ServiceTest
class SyncModuleTests {

    @Autowired ConfigurableApplicationContext context;
    @Autowired TestClock clock;

    private BothSides both;
    private List<String> references = List.of();

    @BeforeEach
    void open() {
        both = new BothSides(context, 6);
        references =
                both.enter(
                        IntStream.range(0, 120)
                                .mapToObj(i -> "Service " + i)
                                .toArray(String[]::new));
        both.forgetOutbox();
    }

    @AfterEach
    void close() {
        both.close();
    }

    @Test
    void aFullSyncTellsOfEveryService() {
        both.node.syncAll();

        assertThat(both.same(references)).isEqualTo(120);
        assertThat(last().endedAt()).isNotNull();
    }

    @Test
    void recordsThatAreNotShownHideNothing() {
        for (int i = 0; i < 130; i++) {
            both.control.insertHidden(Map.of("name", "Hidden " + i));
        }
        both.control.insert(Map.of("name", "Nobody's"));
        both.node.syncAll();
        both.control.change(references.getLast(), "u_contact", "desk");
        both.node.syncChanges();

        assertThat(both.same(references)).isEqualTo(120);
        assertThat(both.ours(references.getLast()).contact()).isEqualTo("desk");
    }

    @Test
    void aRecordOfNobodyIsCountedAndLeftAlone() {
        both.control.insert(Map.of("name", "Nobody's"));
        both.node.syncAll();

        assertThat(last().tally().strangers()).isEqualTo(1);
    }

    @Test
    void aRecordThatIsGoneIsMadeAgain() {
        both.node.syncAll();
        both.control.delete(references.getFirst());
        both.node.syncAll();

        assertThat(both.same(references)).isEqualTo(120);
    }

    @Test
    void whateverWasChangedInOneSecondIsSeen() {
        both.node.syncAll();
        references.forEach(one -> both.control.change(one, "u_contact", "desk of " + one));
        both.node.syncChanges();

        assertThat(references).allMatch(one -> ("desk of " + one).equals(both.ours(one).contact()));
    }

    @Test
    void theNextSyncOfChangesGoesOnWhereTheLastOneWas() {
        both.node.syncAll();
        both.node.syncChanges();
        both.control.change(references.getFirst(), "u_contact", "desk");
        both.node.syncChanges();
        both.node.syncChanges();

        assertThat(both.ours(references.getFirst()).contact()).isEqualTo("desk");
        assertThat(last().tally().taken()).isZero();
    }

    @Test
    void aNodeThatIsKilledBetweenTellingAndNotingLosesNothingAndDoublesNothing() {
        begin();
        for (int page = 0; page < 3; page++) {
            both.node.beforeItIsSettled(
                    () -> {
                        throw new IllegalStateException("killed");
                    });
            assertThatThrownBy(both.node::work).hasMessage("killed");
            both.node.work(1);
        }
        try (var another = both.anotherNode()) {
            another.work();
        }

        assertThat(both.same(references)).isEqualTo(120);
        assertThat(last().endedAt()).isNotNull();
    }

    @Test
    void anotherNodeGoesOnOnceTheLeaseOfOneThatIsGoneHasEnded() {
        begin();
        both.node.bean(Lease.class).take();
        var another = both.anotherNode();
        another.work();
        assertThat(last().endedAt()).isNull();

        clock.advance(Lease.TERM);
        another.work();

        assertThat(both.same(references)).isEqualTo(120);
    }

    @Test
    void aNodeThatComesBackLateSettlesNothing() {
        begin();
        var another = both.anotherNode();
        both.node.beforeItIsSettled(
                () -> {
                    clock.advance(Lease.TERM);
                    another.work();
                });

        assertThatThrownBy(both.node::work).hasMessageStartingWith("Another node");
        assertThat(both.same(references)).isEqualTo(120);
        assertThat(last().endedAt()).isNotNull();
    }

    @Test
    void twoNodesAtOnceDoItOnce() {
        var another = both.anotherNode();
        begin();
        Together.two(() -> worked(both.node), () -> worked(another));
        both.node.work();

        assertThat(both.same(references)).isEqualTo(120);
        assertThat(both.theirs(references.getFirst(), "sys_mod_count")).isEqualTo("0");
    }

    @Test
    void whatAPersonChangesMeanwhileIsNotLost() {
        begin();
        both.node.work(2);
        both.change(references.getFirst(), "name", "Changed meanwhile");
        both.change(references.getLast(), "name", "Changed meanwhile too");
        both.node.work();

        assertThat(both.same(references)).isEqualTo(120);
        assertThat(both.theirs(references.getFirst(), "name")).isEqualTo("Changed meanwhile");
    }

    @Test
    void whatStandsInTheWayOfASyncIsToldAndItGoesOnAfterwards() {
        begin();
        both.control.fail(Map.of(Fault.FAILED, 1.0), Duration.ofSeconds(1));
        both.node.work();
        assertThat(last().error()).startsWith("ServiceNow");

        both.control.fail(Map.of(), Duration.ofSeconds(1));
        await(both.node);
        both.node.work();

        assertThat(last().error()).isNull();
        assertThat(both.same(references)).isEqualTo(120);
        assertThat(both.node.faults().met()).containsKey(Kind.FAILED);
    }

    /** Until it does not leave the instance alone any more. */
    private static void await(Node node) {
        while (node.bean(Calls.class).isResting()) {
            LockSupport.parkNanos(20_000_000);
        }
    }

    private boolean worked(Node node) {
        node.work();
        return true;
    }

    private void begin() {
        both.node.bean(AskingForSyncs.class).ask(true, Staff.ADMINISTRATOR);
    }

    private SyncRun last() {
        return both.node.bean(SyncRuns.class).before(Long.MAX_VALUE, 1).getFirst();
    }
}
