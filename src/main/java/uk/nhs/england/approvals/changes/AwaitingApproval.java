package uk.nhs.england.approvals.changes;

import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.identity.Actor;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * Waits for the answer whether a change may be made, on the virtual thread of the request: between
 * two looks it holds no connection and no lock.
 */
@Component
public class AwaitingApproval {

    private static final Duration BETWEEN = Duration.ofMillis(500);

    private final AskingApproval asking;

    AwaitingApproval(AskingApproval asking) {
        this.asking = asking;
    }

    /**
     * The first answer that is yes or can be no other, or the last one within the limit.
     *
     * @param limit how long to wait at most; not at all when zero
     */
    public ChangeApproval await(String number, Duration limit, Actor actor) {
        var answer = asking.ask(number, actor);
        for (long looks = limit.dividedBy(BETWEEN); looks > 0 && answer.mayChange(); looks--) {
            LockSupport.parkNanos(BETWEEN.toNanos());
            answer = asking.ask(number, actor);
        }
        return answer;
    }
}
