package uk.nhs.england.approvals.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import uk.nhs.england.approvals.testing.ServiceTest;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The numbers of a register, whatever fails and whoever comes at the same time. */
@ServiceTest
class RegisterModuleTests {

    @Autowired private Register register;
    @Autowired private PlatformTransactionManager transactions;

    @Test
    void anActThatFailsTakesNoNumber() {
        var first = next("GAP", 2031);
        var failing = new TransactionTemplate(transactions);
        failing.executeWithoutResult(
                status -> {
                    register.nextNumber("GAP", 2031);
                    status.setRollbackOnly();
                });

        assertThat(Stream.of(first, next("GAP", 2031)))
                .containsExactly("GAP-2031-0001", "GAP-2031-0002");
        assertThat(next("GAP", 2032)).isEqualTo("GAP-2032-0001");
    }

    @Test
    void manyAtOnceHaveNumbersWithoutGaps() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var acts =
                    IntStream.range(0, 12)
                            .<Callable<String>>mapToObj(_ -> () -> next("MANY", 2031))
                            .toList();
            var numbers =
                    threads.invokeAll(acts).stream().map(one -> one.resultNow()).sorted().toList();
            assertThat(numbers)
                    .isEqualTo(
                            IntStream.rangeClosed(1, 12)
                                    .mapToObj("MANY-2031-%04d"::formatted)
                                    .toList());
        }
    }

    private String next(String board, int year) {
        return new TransactionTemplate(transactions).execute(_ -> register.nextNumber(board, year));
    }
}
