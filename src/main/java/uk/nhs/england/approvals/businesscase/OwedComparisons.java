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
    private final LikeThis likeThis;

    OwedComparisons(Comparisons comparisons, ComparingCases comparing, LikeThis likeThis) {
        this.comparisons = comparisons;
        this.comparing = comparing;
        this.likeThis = likeThis;
    }

    @Scheduled(
            initialDelayString = "${approvals.overlaps.compare-every}",
            fixedDelayString = "${approvals.overlaps.compare-every}")
    void makeAll() {
        var next = comparisons.next();
        while (next.isPresent() && make(next.get())) {
            next = comparisons.next();
        }
    }

    /**
     * Whether it is done with; else something was submitted meanwhile, which the next round sees.
     */
    private boolean make(String reference) {
        try {
            likeThis.understandAll();
            return comparing.compareOwed(reference);
        } catch (RuntimeException e) {
            LOG.warn("The comparison of {} failed: {}", reference, e.getClass().getSimpleName());
            comparisons.failed(reference);
            return true;
        }
    }
}
