package uk.nhs.england.approvals.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import uk.nhs.england.approvals.testing.ServiceTest;

@ServiceTest
class LikenessModuleTests {

    @Autowired Likeness likeness;
    @Autowired PlatformTransactionManager transactions;

    @Test
    void whatIsKeptIsFoundByItsWords() {
        new TransactionTemplate(transactions)
                .executeWithoutResult(
                        _ ->
                                likeness.keep(
                                        new Entry(
                                                Kind.CASE,
                                                "LK-1",
                                                "Zebra vaccination portal",
                                                "Books vaccinations of zebras.")));
        likeness.upToDate();

        var found = likeness.like(new Text("", "vaccinating a zebra", null), 5);

        assertThat(found.getFirst().reference()).isEqualTo("LK-1");
        assertThat(found.getFirst().inCommon()).isNotEmpty();
    }
}
