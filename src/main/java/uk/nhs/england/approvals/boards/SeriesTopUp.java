package uk.nhs.england.approvals.boards;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.kernel.Recorded;

import java.time.Clock;

/**
 * Keeps the year ahead planned as days go by. Of two nodes that look at once one waits for the
 * other, board by board, and finds nothing to add.
 */
@Component
class SeriesTopUp {

    private static final Logger LOG = LoggerFactory.getLogger(SeriesTopUp.class);

    private final PlanningSeries series;
    private final BodyRows rows;
    private final Clock clock;

    SeriesTopUp(PlanningSeries series, BodyRows rows, Clock clock) {
        this.series = series;
        this.rows = rows;
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${approvals.boards.plan-every}",
            fixedDelayString = "${approvals.boards.plan-every}")
    void planAll() {
        rows.all().forEach(this::plan);
    }

    /** One board that fails, such as when somebody moves a sitting meanwhile, stops no other. */
    private void plan(String board) {
        try {
            series.planAhead(board, Recorded.byService(clock.instant()));
        } catch (RuntimeException e) {
            LOG.warn("The series of {} failed: {}", board, e.getClass().getSimpleName());
        }
    }
}
