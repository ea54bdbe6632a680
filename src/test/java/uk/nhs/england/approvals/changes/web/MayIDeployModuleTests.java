package uk.nhs.england.approvals.changes.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.JsonNode;

import uk.nhs.england.approvals.changes.AskingApproval;
import uk.nhs.england.approvals.changes.AwaitingApproval;
import uk.nhs.england.approvals.changes.ChangeDesk;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.stories.Office;
import uk.nhs.england.approvals.testing.ServiceTest;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** What a pipeline asks before it deploys: yes, or every reason why not. */
@ServiceTest
class MayIDeployModuleTests {

    private final Office office;
    private final ChangeDesk desk;
    private final int connections;
    private final Threads threads = new Threads();

    MayIDeployModuleTests(@Autowired ApplicationContext context) {
        office = new Office(context);
        desk = new ChangeDesk(office, context.getBean(JdbcClient.class));
        connections = context.getBean(HikariDataSource.class).getMaximumPoolSize();
    }

    @Test
    void itIsYesInTheWindowOfAnApprovedChange() {
        var number = desk.approved(desk.service(), Map.of());
        assertThat(desk.approval(number).get("mayStart").asBoolean()).isFalse();
        assertThat(desk.approval(number).get("mayChange").asBoolean()).isTrue();
        office.clock().advance(Duration.ofDays(10));
        var answer = office.as(desk.maker()).get(path(number) + "?wait=30").ok();
        assertThat(answer.get("mayStart").asBoolean()).isTrue();
        assertThat(answer.get("reasons").isEmpty()).isTrue();
    }

    @Test
    void aWaitEndsAtOnceWhenTheAnswerCanBeNoOther() {
        var number = desk.submitted(desk.service(), Map.of());
        desk.step(Staff.OWNER, number, "withdrawal", Map.of("reason", "No need.")).ok();
        var answer = office.as(desk.maker()).get(path(number) + "?wait=30").ok();
        assertThat(answer.get("mayStart").asBoolean()).isFalse();
        assertThat(answer.get("mayChange").asBoolean()).isFalse();
    }

    @Test
    void aWaitThatIsOverAnswersWhyNot() {
        var number = desk.submitted(desk.service(), Map.of());
        var answer = office.as(desk.maker()).get(path(number) + "?wait=1").ok();
        assertThat(answer.get("mayChange").asBoolean()).isTrue();
        assertThat(answer.get("reasons").toString()).contains("no-live-change-without-approval");
    }

    @Test
    void nobodyWaitsLongerThanAMinute() {
        var number = desk.requested(desk.service(), Map.of());
        assertThat(office.as(desk.maker()).get(path(number) + "?wait=61").status())
                .isBetween(400, 422);
    }

    /**
     * More pipelines wait than there are connections: each was seen between two of its looks, yet
     * others are answered, and all of them hear of the end at once.
     */
    @Test
    void waitingHoldsNoConnection() throws Exception {
        var number = desk.submitted(desk.service(), Map.of());
        try (var waiters = Executors.newThreadPerTaskExecutor(threads)) {
            var answers =
                    IntStream.range(0, 2 * connections)
                            .mapToObj(_ -> waiters.submit(() -> waited(number)))
                            .toList();
            everyoneIsSeenWaiting();
            assertThat(threads.all).allMatch(Thread::isAlive);

            desk.step(Staff.OWNER, number, "withdrawal", Map.of("reason", "No need.")).ok();

            for (var answer : answers) {
                assertThat(answer.get(30, TimeUnit.SECONDS).get("standing").asString())
                        .isEqualTo("WITHDRAWN");
            }
        }
    }

    private JsonNode waited(String number) {
        return office.as(desk.maker()).get(path(number) + "?wait=60").ok();
    }

    private void everyoneIsSeenWaiting() {
        var unseen = new HashSet<>(threads.all);
        var deadline = Instant.now().plusSeconds(30);
        while (!unseen.isEmpty() && Instant.now().isBefore(deadline)) {
            unseen.removeIf(MayIDeployModuleTests::isBetweenTwoLooks);
        }
        assertThat(unseen).isEmpty();
    }

    private static boolean isBetweenTwoLooks(Thread thread) {
        var frames = List.of(thread.getStackTrace());
        return frames.stream().anyMatch(frame -> in(frame, AwaitingApproval.class))
                && frames.stream().noneMatch(frame -> in(frame, AskingApproval.class));
    }

    private static boolean in(StackTraceElement frame, Class<?> type) {
        return frame.getClassName().startsWith(type.getName());
    }

    /** Threads whose place can be looked at. */
    private static final class Threads implements ThreadFactory {

        private final List<Thread> all = new CopyOnWriteArrayList<>();

        @Override
        public Thread newThread(Runnable task) {
            var thread = Thread.ofPlatform().daemon().unstarted(task);
            all.add(thread);
            return thread;
        }
    }

    private static String path(String number) {
        return ChangeDesk.of(number) + "/approval";
    }
}
