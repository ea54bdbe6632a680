package uk.nhs.england.approvals.changes;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Whether a template has standard status, by the record of its changes and the rule of the day. */
final class StandardStatus {

    private final ChangeRule rule;
    private final Deque<ReviewOutcome> latest = new ArrayDeque<>();
    private boolean earned;
    private int inARow;
    private String why = "No change has followed the template yet.";

    private StandardStatus(ChangeRule rule) {
        this.rule = rule;
    }

    /**
     * Where the record leads.
     *
     * @param record how its changes went, oldest first
     */
    static StandardStatus by(ChangeRule rule, List<ReviewOutcome> record) {
        var status = new StandardStatus(rule);
        record.forEach(status::add);
        return status;
    }

    boolean earned() {
        return earned;
    }

    String why() {
        return why;
    }

    private void add(ReviewOutcome outcome) {
        latest.addLast(outcome);
        if (latest.size() > rule.lostWithin()) {
            latest.removeFirst();
        }
        inARow =
                switch (outcome) {
                    case SUCCESSFUL -> inARow + 1;
                    case SUCCESSFUL_WITH_ISSUES -> inARow;
                    case BACKED_OUT, FAILED, CAUSED_INCIDENT -> 0;
                };
        if (earned) {
            lose(outcome);
        } else {
            earn();
        }
    }

    private void lose(ReviewOutcome outcome) {
        long failures = latest.stream().filter(ReviewOutcome::isFailure).count();
        if (outcome == ReviewOutcome.CAUSED_INCIDENT || failures >= rule.lostAtFailures()) {
            earned = false;
            why =
                    outcome == ReviewOutcome.CAUSED_INCIDENT
                            ? "A change that follows it caused an incident."
                            : "%d of the last %d changes failed; %d lose the status."
                                    .formatted(failures, latest.size(), rule.lostAtFailures());
        }
    }

    /** What was before it was earned again counts against it no longer. */
    private void earn() {
        if (inARow < rule.earnedInARow()) {
            why = "%d of %d successes in a row.".formatted(inARow, rule.earnedInARow());
            return;
        }
        earned = true;
        latest.clear();
        why = "%d changes in a row were successful.".formatted(inARow);
    }
}
