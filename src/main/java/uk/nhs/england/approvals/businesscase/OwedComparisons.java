package uk.nhs.england.approvals.businesscase;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Makes the comparisons that submitted versions are owed, soon after they were submitted. */
@Component
class OwedComparisons {

    private static final Logger LOG = LoggerFactory.getLogger(OwedComparisons.class);

    private final Comparisons comparisons;
    private final ComparingCases comparing;

    OwedComparisons(Comparisons comparisons, ComparingCases comparing) {
        this.comparisons = comparisons;
        this.comparing = comparing;
    }

    @Scheduled(
            initialDelayString = "${approvals.overlaps.compare-every}",
            fixedDelayString = "${approvals.overlaps.compare-every}")
    void makeAll() {
        for (var next = comparisons.next(); next.isPresent(); next = comparisons.next()) {
            make(next.get());
        }
    }

    private void make(String reference) {
        try {
            comparing.compareOwed(reference);
        } catch (RuntimeException e) {
            LOG.warn("The comparison of {} failed: {}", reference, e.getClass().getSimpleName());
            comparisons.failed(reference);
        }
    }
}
