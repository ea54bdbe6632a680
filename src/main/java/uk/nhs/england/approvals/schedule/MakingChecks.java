package uk.nhs.england.approvals.schedule;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks again at the bookings that are owed it, soon after something under them changed. */
@Component
class MakingChecks {

    private static final Logger LOG = LoggerFactory.getLogger(MakingChecks.class);

    private final OwedChecks owed;
    private final OneCheck one;

    MakingChecks(OwedChecks owed, OneCheck one) {
        this.owed = owed;
        this.one = one;
    }

    @Scheduled(
            initialDelayString = "${approvals.schedule.check-every}",
            fixedDelayString = "${approvals.schedule.check-every}")
    void makeAll() {
        var next = owed.next();
        while (next.isPresent() && make(next.get())) {
            next = owed.next();
        }
    }

    /** Whether to go on; what fails is tried again in the next round. */
    private boolean make(OwedChecks.Owed next) {
        try {
            one.make(next);
            return true;
        } catch (RuntimeException e) {
            LOG.warn("The check of {} failed: {}", next.about(), e.getClass().getSimpleName());
            owed.failed(next);
            return false;
        }
    }
}
