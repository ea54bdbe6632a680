package uk.nhs.england.approvals.testing;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Begins each test at the start of the clock, with no timer that another has left: whoever moves
 * the clock by a month would fire those of every test before.
 */
class ResetsClock implements BeforeEachCallback {

    private static final String PUT_OFF =
            """
            update flowable.act_ru_timer_job set duedate_ = timestamp '3000-01-01'
            where duedate_ < timestamp '3000-01-01'
            """;

    @Override
    public void beforeEach(ExtensionContext context) {
        var beans = SpringExtension.getApplicationContext(context);
        beans.getBean(TestClock.class).reset();
        beans.getBean(JdbcClient.class).sql(PUT_OFF).update();
    }
}
