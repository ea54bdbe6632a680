package uk.nhs.england.approvals.consultations;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.concurrent.TimeUnit.SECONDS;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import uk.nhs.england.approvals.businesscase.CaseAnswers;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.stories.Office;
import uk.nhs.england.approvals.testing.Reply;
import uk.nhs.england.approvals.testing.ServiceTest;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;

/** Whoever is asked in the very moment a bank holiday is added has as much time as any other. */
@ServiceTest
class AskingUnderTheCalendarModuleTests {

    private static final String HOLIDAY = "2026-09-07";

    private final Office office;
    private final TransactionTemplate transaction;
    private final JdbcClient database;

    AskingUnderTheCalendarModuleTests(@Autowired ApplicationContext context) {
        office = new Office(context);
        transaction = context.getBean(TransactionTemplate.class);
        database = context.getBean(JdbcClient.class);
    }

    @AfterEach
    void peopleWorkOnThatDayAgain() {
        office.as(Staff.ADMINISTRATOR)
                .post(
                        "/bank-holidays/" + HOLIDAY + "/withdrawal",
                        Map.of("reason", "It was for the test."))
                .ok();
    }

    @Test
    void aHolidayAddedWhileConsulteesAreAskedWaitsAndMovesTheirDay() throws Exception {
        var asked = office.submitted(CaseAnswers.complete());

        var added =
                transaction.execute(
                        _ -> {
                            office.confirmRoute(asked);
                            var adding = CompletableFuture.supplyAsync(this::add);
                            waitUntilItWaits(adding);
                            return adding;
                        });

        assertThat(added.get(30, SECONDS).status()).isEqualTo(201);
        var another = office.routed(CaseAnswers.complete());
        assertThat(due(asked)).isNotEmpty().isEqualTo(due(another));
    }

    @Test
    void whoWouldAskWhileAHolidayIsAddedIsToldAndAsksAgain() {
        var asked = office.submitted(CaseAnswers.complete());

        transaction.executeWithoutResult(
                _ -> {
                    add();
                    var confirming =
                            CompletableFuture.supplyAsync(
                                    () -> office.decideRoute(asked, Map.of("confirmed", true)));
                    confirming.join().refused(409, "changed-meanwhile");
                });

        assertThat(due(asked)).isEmpty();
        office.confirmRoute(asked);
        assertThat(due(asked)).isNotEmpty();
        assertThat(due(asked)).isEqualTo(due(office.routed(CaseAnswers.complete())));
    }

    private Reply add() {
        return office.as(Staff.ADMINISTRATOR)
                .post("/bank-holidays", Map.of("day", HOLIDAY, "name", "State occasion"));
    }

    /** It waits for a lock, or it would have been done before. */
    private void waitUntilItWaits(Future<?> adding) {
        while (!adding.isDone() && !somebodyWaits()) {
            Thread.onSpinWait();
        }
        assertThat(adding.isDone()).as("the holiday waits for those who ask").isFalse();
    }

    private boolean somebodyWaits() {
        return database.sql(
                        "select exists (select 1 from pg_locks"
                                + " where locktype = 'advisory' and not granted)")
                .query(Boolean.class)
                .single();
    }

    private List<String> due(String reference) {
        return database.sql(
                        "select consultee || ' ' || due from consultations_consultation"
                                + " where case_reference = ? order by 1")
                .param(reference)
                .query(String.class)
                .list();
    }
}
