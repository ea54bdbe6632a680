package uk.nhs.england.approvals.testing;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A test against the whole service on a real PostgreSQL, by MockMvc or by its beans.
 *
 * <p>Every test so annotated shares one context, and they run one after the other: add no property,
 * bean or mock of your own, or a second context starts. The {@link TestClock} is reset before each
 * test. No demonstration data is loaded, the engine runs no job and nothing imports by itself, and
 * nothing counts as alike.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:given-by-the-test-database",
            "approvals.demonstration.enabled=false",
            "flowable.async-executor-activate=false",
            "approvals.overlaps.compare-every=P1000D",
            "approvals.imports.look-every=P1000D",
            "approvals.agendas.freeze-every=P1000D",
            "approvals.boards.plan-every=P1000D",
            "approvals.schedule.check-every=P1000D",
            "spring.flyway.locations=classpath:db/migration,classpath:db/testdata",
            "approvals.likeness.meaning=false",
            "logging.structured.format.console="
        })
@AutoConfigureMockMvc
@Import(TestPlatform.class)
@ExtendWith(ResetsClock.class)
@Execution(ExecutionMode.SAME_THREAD)
public @interface ServiceTest {}
