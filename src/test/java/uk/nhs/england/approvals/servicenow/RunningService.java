package uk.nhs.england.approvals.servicenow;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

import uk.nhs.england.approvals.Approvals;
import uk.nhs.england.approvals.testing.TestClock;

import java.time.Duration;

/** The whole service for which the stand-in is set up, exchanging by itself. */
record RunningService(ConfigurableApplicationContext context, TestClock clock)
        implements AutoCloseable {

    static RunningService start(String database, String standIn) {
        var clock = new TestClock();
        var context =
                new SpringApplicationBuilder(Approvals.class)
                        .initializers(
                                (GenericApplicationContext beans) ->
                                        beans.registerBean(
                                                TestClock.class,
                                                () -> clock,
                                                bean -> bean.setPrimary(true)))
                        .run(
                                "--server.port=0",
                                "--spring.datasource.url=" + database,
                                "--approvals.demonstration.enabled=false",
                                "--approvals.likeness.meaning=false",
                                "--approvals.servicenow.url=" + standIn,
                                "--approvals.servicenow.login.client-id=approvals",
                                "--approvals.servicenow.login.client-secret=not-a-real-secret",
                                "--approvals.servicenow.look-every=PT0.2S",
                                "--approvals.servicenow.limits.answer=5s",
                                "--approvals.servicenow.limits.first-pause=100ms",
                                "--approvals.servicenow.limits.rest=2s",
                                "--approvals.servicenow.limits.calls-per-second=100",
                                "--flowable.async-executor-activate=false",
                                "--spring.flyway.locations=classpath:db/migration",
                                "--spring.main.banner-mode=off",
                                "--logging.level.root=error",
                                "--logging.structured.format.console=");
        return new RunningService(context, clock);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    void lets(Duration pass) {
        clock.advance(pass);
    }

    @Override
    public void close() {
        context.close();
    }
}
