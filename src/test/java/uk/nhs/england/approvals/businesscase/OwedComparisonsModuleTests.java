package uk.nhs.england.approvals.businesscase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.identity.AccessList;
import uk.nhs.england.approvals.likeness.Likeness;
import uk.nhs.england.approvals.register.ServiceRegister;
import uk.nhs.england.approvals.stories.Office;
import uk.nhs.england.approvals.testing.ServiceTest;

import java.util.stream.IntStream;

/** A comparison stays owed until it is made, whatever happens meanwhile. */
@ServiceTest
class OwedComparisonsModuleTests {

    private final ApplicationContext context;
    private final JdbcClient database;

    OwedComparisonsModuleTests(@Autowired ApplicationContext context) {
        this.context = context;
        database = context.getBean(JdbcClient.class);
    }

    @Test
    void whatCannotBeUnderstoodWhileTheServiceStopsIsUnderstoodWhenItRunsAgain() {
        var reference = new Office(context).submitted(CaseAnswers.complete());
        var stopping =
                new OwedComparisons(
                        context.getBean(Comparisons.class),
                        context.getBean(ComparingCases.class),
                        new Stopping());
        IntStream.range(0, 20).forEach(_ -> stopping.makeAll());
        assertThat(owes(reference)).isTrue();

        context.getBean(OwedComparisons.class).makeAll();

        assertThat(owes(reference)).isFalse();
    }

    private boolean owes(String reference) {
        return database.sql(
                        "select exists (select 1 from businesscase_comparison_owed"
                                + " where case_reference = ?)")
                .param(reference)
                .query(Boolean.class)
                .single();
    }

    /** As when the model is closed already. */
    private final class Stopping extends LikeThis {

        Stopping() {
            super(
                    context.getBean(Likeness.class),
                    context.getBean(AccessList.class),
                    context.getBean(ServiceRegister.class),
                    context.getBean(Rosters.class),
                    context.getBean(JdbcClient.class));
        }

        @Override
        void understandAll() {
            throw new IllegalStateException("The model is closed");
        }
    }
}
