package uk.nhs.england.approvals.servicenow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;

import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.servicenow.client.Failure;
import uk.nhs.england.approvals.servicenow.standin.Fault;
import uk.nhs.england.approvals.testing.ServiceTest;
import uk.nhs.england.approvals.testing.TestClock;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The run of ten thousand services in small: src/docs/servicenow.md tells of the large one. */
@ServiceTest
class EveryFaultModuleTests {

    private static final int SERVICES = 300;

    @Autowired ConfigurableApplicationContext context;
    @Autowired TestClock clock;

    private BothSides both;
    private List<String> references = List.of();

    @BeforeEach
    void open() {
        both = new BothSides(context, 8);
        var names = IntStream.range(0, SERVICES).mapToObj(i -> "Service " + i);
        references = both.enter(names.toArray(String[]::new));
        for (int i = 0; i < 60; i++) {
            both.control.insert(
                    Map.of(
                            "name",
                            "Service " + i,
                            "correlation_id",
                            references.get(i),
                            "u_contact",
                            "desk " + i));
            both.control.insertHidden(Map.of("name", "Hidden " + i));
        }
    }

    @AfterEach
    void close() {
        both.close();
    }

    @Test
    void bothSidesAreTheSameInTheEndWithEveryFaultSwitchedOn() {
        both.control.fail(EveryFault.withSilences(0.1), Duration.ofMinutes(1));
        begin();
        int rounds = 0;
        while (!isOver() && rounds++ < 500) {
            both.node.work();
            LockSupport.parkNanos(20_000_000);
            clock.advance(Duration.ofMinutes(5));
        }
        both.control.fail(Map.of(), Duration.ZERO);

        assertThat(both.same(references)).isEqualTo(SERVICES);
        assertThat(both.ours(references.getFirst()).contact()).isEqualTo("desk 0");
        assertThat(both.node.bean(Letters.class).deadAmong(references)).isEmpty();
        assertThat(both.control.faults().propertyNames())
                .containsAll(Stream.of(Fault.values()).map(Enum::name).toList());
    }

    /** The very first call may fail as well. */
    private void begin() {
        for (int i = 0; i < 50; i++) {
            try {
                both.node.bean(AskingForSyncs.class).ask(true, Staff.ADMINISTRATOR);
                return;
            } catch (Failure e) {
                LockSupport.parkNanos(50_000_000);
            }
        }
    }

    /** What is left is dead letters of other tests, whose services are in the register too. */
    private boolean isOver() {
        return both.node.bean(SyncRuns.class).open().isEmpty()
                && both.node.outbox().waiting() == both.node.bean(Letters.class).dead();
    }
}
