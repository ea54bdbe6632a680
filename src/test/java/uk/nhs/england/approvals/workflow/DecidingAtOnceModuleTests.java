package uk.nhs.england.approvals.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import uk.nhs.england.approvals.kernel.Refused;
import uk.nhs.england.approvals.testing.ServiceTest;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Acts at the same moment conflict cleanly: each happens whole or not at all. */
@ServiceTest
class DecidingAtOnceModuleTests {

    @Autowired private ApplicationContext context;
    @Autowired private CasePictures pictures;
    @Autowired private ProcessesFollowCases processes;

    private Acts acts;

    @BeforeEach
    void people() {
        acts = new Acts(context);
    }

    @RepeatedTest(5)
    void twoBoardsMayDecideAtOnce() throws Exception {
        var reference = acts.before("TDA", "DPAG", "ARB");

        var failures =
                atOnce(() -> acts.approve("TDA", reference), () -> acts.approve("DPAG", reference));

        assertThat(failures).isEmpty();
        assertThat(Pictures.waits(pictures.of(reference, Acts.PMO)))
                .containsExactly("Decide at a sitting: ARB");
        assertThat(processes.disagreementsOn(reference)).isEmpty();
    }

    @RepeatedTest(5)
    void oneBoardDecidesOnce() throws Exception {
        var reference = acts.before("TDA", "ARB");

        var failures =
                atOnce(() -> acts.approve("TDA", reference), () -> acts.reject("TDA", reference));

        assertThat(failures).singleElement().isInstanceOf(Refused.class);
        assertThat(processes.disagreementsOn(reference)).isEmpty();
    }

    @RepeatedTest(5)
    void aWithdrawalAndADecisionAtOnceLeaveNothingBehind() throws Exception {
        var reference = acts.before("TDA", "DPAG", "ARB");

        var failures = atOnce(() -> acts.withdraw(reference), () -> acts.approve("TDA", reference));

        assertThat(failures).allMatch(Refused.class::isInstance);
        assertThat(pictures.of(reference, Acts.PMO).current()).isEmpty();
        assertThat(processes.disagreementsOn(reference)).isEmpty();
    }

    private static List<Throwable> atOnce(Runnable one, Runnable other)
            throws InterruptedException {
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var failures = new ArrayList<Throwable>();
            for (var act : threads.invokeAll(List.of(at(start, one), at(start, other)))) {
                try {
                    act.get();
                } catch (ExecutionException e) {
                    failures.add(e.getCause());
                }
            }
            return failures;
        }
    }

    private static Callable<Boolean> at(CyclicBarrier start, Runnable act) {
        return () -> {
            start.await();
            act.run();
            return true;
        };
    }
}
