package uk.nhs.england.approvals.realrun;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

import uk.nhs.england.approvals.Approvals;
import uk.nhs.england.approvals.agendas.FreezesDue;
import uk.nhs.england.approvals.benchmark.Database;
import uk.nhs.england.approvals.businesscase.ComparisonsOwed;
import uk.nhs.england.approvals.likeness.MeaningsOwed;
import uk.nhs.england.approvals.schedule.ChecksDue;
import uk.nhs.england.approvals.testing.Statements;
import uk.nhs.england.approvals.testing.TestClock;
import uk.nhs.england.approvals.workflow.DueTimers;

import java.time.Duration;
import java.time.Instant;

/**
 * The whole service with its demonstration data, listening on a port of this machine, whose clock
 * the run moves. What the service does by itself (timers, freezes, comparisons, meanings) it does
 * when the run lets time pass, so that two runs meet the same order of things; what people do
 * reaches it by HTTP alone.
 */
final class Service implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final TestClock clock;
    private final DueTimers timers;
    private final FreezesDue freezes;
    private final ComparisonsOwed comparisons;
    private final MeaningsOwed meanings;
    private final ChecksDue checks;
    private int fired;

    private Service(ConfigurableApplicationContext context, TestClock clock) {
        this.context = context;
        this.clock = clock;
        this.timers = new DueTimers(context);
        this.freezes = new FreezesDue(context);
        this.comparisons = new ComparisonsOwed(context);
        this.meanings = new MeaningsOwed(context);
        this.checks = new ChecksDue(context);
    }

    /**
     * @param meaning whether texts are compared by what they mean as well
     */
    static Service start(Database database, boolean meaning, Instant at) {
        var clock = new TestClock();
        clock.set(at);
        var context = Statements.whileNobodyCounts(() -> run(database, meaning, clock));
        return new Service(context, clock);
    }

    private static ConfigurableApplicationContext run(
            Database database, boolean meaning, TestClock clock) {
        return new SpringApplicationBuilder(Approvals.class)
                .initializers(
                        (GenericApplicationContext beans) ->
                                beans.registerBean(
                                        TestClock.class,
                                        () -> clock,
                                        bean -> bean.setPrimary(true)))
                .properties("server.port=0")
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + database.url(),
                        "--approvals.demonstration.enabled=true",
                        "--approvals.demonstration.changes=false",
                        "--approvals.likeness.meaning=" + meaning,
                        "--approvals.likeness.follow-every=P1000D",
                        "--approvals.overlaps.compare-every=P1000D",
                        "--approvals.agendas.freeze-every=P1000D",
                        "--approvals.schedule.check-every=P1000D",
                        "--approvals.boards.plan-every=P1000D",
                        "--flowable.async-executor-activate=false",
                        "--spring.flyway.locations=classpath:db/migration",
                        "--spring.main.banner-mode=off",
                        "--logging.structured.format.console=");
    }

    int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    Instant now() {
        return clock.instant();
    }

    /** Time passes, never backwards; whatever is due by then happens. */
    void moveTo(Instant instant) {
        if (instant.isAfter(clock.instant())) {
            clock.set(instant);
        }
        for (int due = timers.run(); due > 0; due = timers.run()) {
            fired += due;
        }
        freezes.freeze();
        checks.make();
    }

    /** A second passes between one act and the next. */
    void tick() {
        clock.advance(Duration.ofSeconds(1));
    }

    void computeMeanings() {
        meanings.compute();
    }

    void makeComparisons() {
        comparisons.make();
    }

    /** How many timers of the engine fired. */
    int fired() {
        return fired;
    }

    @Override
    public void close() {
        Statements.whileNobodyCounts(
                () -> {
                    context.close();
                    return this;
                });
    }
}
