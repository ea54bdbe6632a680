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
     * Whether to go on with the next; else something was submitted meanwhile, or failed, and the
     * next round tries again.
     */
    private boolean make(String reference) {
        return understand() && compare(reference);
    }

    /** That no text can be understood, as when the service stops, is not the fault of any case. */
    private boolean understand() {
        try {
            likeThis.understandAll();
            return true;
        } catch (RuntimeException e) {
            LOG.warn("Texts were not understood: {}", e.getClass().getSimpleName());
            return false;
        }
    }

    private boolean compare(String reference) {
        try {
            return comparing.compareOwed(reference);
        } catch (RuntimeException e) {
            LOG.warn("The comparison of {} failed: {}", reference, e.getClass().getSimpleName());
            comparisons.failed(reference);
            return false;
        }
    }
}
