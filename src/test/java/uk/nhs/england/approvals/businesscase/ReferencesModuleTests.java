package uk.nhs.england.approvals.businesscase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import uk.nhs.england.approvals.stories.Office;
import uk.nhs.england.approvals.testing.ServiceTest;

import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** However many begin at once, each case has a reference of its own, and none is left out. */
@ServiceTest
class ReferencesModuleTests {

    private static final int CASES = 32;

    private final Office office;

    ReferencesModuleTests(@Autowired ApplicationContext context) {
        office = new Office(context);
    }

    @Test
    void referencesAreUniqueUnderLoad() throws Exception {
        var references = new TreeSet<String>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var begun =
                    IntStream.range(0, CASES)
                            .mapToObj(
                                    _ -> threads.submit(() -> office.begin(CaseAnswers.complete())))
                            .toList();
            for (var one : begun) {
                references.add(one.get());
            }
        }

        assertThat(references).hasSize(CASES).allMatch(one -> one.matches("BC-2026-\\d{4,}"));
        assertThat(number(references.last()) - number(references.first())).isEqualTo(CASES - 1);
    }

    private static int number(String reference) {
        return Integer.parseInt(reference.substring("BC-2026-".length()));
    }
}
