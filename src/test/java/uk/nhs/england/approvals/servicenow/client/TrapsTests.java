package uk.nhs.england.approvals.servicenow.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import uk.nhs.england.approvals.servicenow.client.Failure.Kind;
import uk.nhs.england.approvals.servicenow.standin.Control;
import uk.nhs.england.approvals.servicenow.standin.StandIn;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is documented of ServiceNow and easily believed: each trap has its test. */
class TrapsTests {

    private final StandIn standIn = StandIn.start(0, 2);
    private final Control control = new Control(standIn.url());
    private final ServiceNowProperties properties = Clients.of(standIn.url(), Clients.QUICK);
    private final Client client = new Client(properties);

    @AfterEach
    void close() {
        control.close();
        standIn.close();
    }

    @Test
    void aColumnThatThereIsNotIsRefusedBeforeItIsDroppedFromAQuery() {
        control.insert(Map.of("name", "Any", "correlation_id", "SV-0001"));
        var query = Query.orderedBy("sys_id").is("u_nothing", "x");

        assertThatThrownBy(() -> client.tables.page(query, List.of(), 0))
                .hasMessageContaining("u_nothing")
                .extracting(thrown -> ((Failure) thrown).kind())
                .isEqualTo(Kind.UNKNOWN_COLUMN);
    }

    @Test
    void aColumnThatIsMissingIsNamed() {
        assertThat(client.dictionary.missing(List.of("name", "u_contact", "u_nothing")))
                .containsExactly("u_nothing");
    }

    @Test
    void shortAndEmptyPagesAreNotTheEnd() {
        for (int i = 0; i < 120; i++) {
            control.insertHidden(Map.of("name", "Hidden " + i));
        }
        for (int i = 0; i < 7; i++) {
            control.insert(Map.of("name", "Shown " + i, "correlation_id", "SV-%04d".formatted(i)));
        }
        var found = new ArrayList<Found>();
        var page = client.tables.page(Query.orderedBy("name"), List.of(), 0);
        assertThat(page.records()).isEmpty();
        while (!page.last()) {
            int next = page.offset() + properties.limits().page();
            page = client.tables.page(Query.orderedBy("name"), List.of(), next);
            found.addAll(page.records());
        }

        assertThat(found).hasSize(7);
    }

    @Test
    void goodAnswersWithItemsThatFailedAreNotBelieved() {
        var answers =
                client.reconciliation.write(
                        List.of(
                                new Item("SV-0001", Map.of("name", "Good")),
                                new Item("SV-0002", Map.of("name", "poison"))));

        assertThat(answers.getFirst().isTaken()).isTrue();
        assertThat(answers.getLast().problems())
                .containsExactly("INVALID_INPUT_DATA: The name is not allowed here");
        assertThat(control.records()).hasSize(1);
    }

    @Test
    void anIgnoredFieldIsAnError() {
        var answers =
                client.reconciliation.write(
                        List.of(new Item("SV-0001", Map.of("name", "Good", "u_nothing", "x"))));

        assertThat(answers.getFirst().problems()).containsExactly("It ignored u_nothing.");
    }

    @Test
    void anItemThatIsParkedAsIncompleteIsAnError() {
        var stranger =
                new ServiceNowProperties(
                        standIn.url(),
                        properties.login(),
                        "Nobody knows",
                        properties.className(),
                        properties.tables(),
                        properties.limits());

        var answers =
                new Client(stranger)
                        .reconciliation.write(List.of(new Item("SV-0001", Map.of("name", "Good"))));

        assertThat(answers.getFirst().problems()).singleElement().asString().contains("incomplete");
        assertThat(control.records()).isEmpty();
    }

    @Test
    void aDryRunWritesNothing() {
        var answers =
                client.reconciliation.rehearse(
                        List.of(new Item("SV-0001", Map.of("name", "Good"))));

        assertThat(answers.getFirst().isTaken()).isTrue();
        assertThat(control.records()).isEmpty();
    }

    @Test
    void writingTwiceMakesOneRecord() {
        var item = List.of(new Item("SV-0001", Map.of("name", "Good")));
        client.reconciliation.write(item);
        client.reconciliation.write(item);

        assertThat(control.records()).hasSize(1);
    }

    @Test
    void aCaretDoesNotBeginAnotherCondition() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Query.orderedBy("sys_id").is("name", "a^ORname=b"));
    }

    @Test
    void aQueryWithoutAnOrderIsNone() {
        assertThatIllegalArgumentException().isThrownBy(Query::orderedBy);
    }

    @Test
    void whatDoesNotFulfilTheQueryIsLeftOut() {
        var query = Query.orderedBy("sys_id").in("correlation_id", List.of("SV-0001"));

        assertThat(query.isFulfilledBy(new Found(Map.of("correlation_id", "SV-0001")))).isTrue();
        assertThat(query.isFulfilledBy(new Found(Map.of("correlation_id", "SV-0002")))).isFalse();
        assertThat(query.after("sys_id", "b").isFulfilledBy(new Found(Map.of()))).isFalse();
    }

    @Test
    void anAnswerThatSaysNothingOfAnItemIsNoSuccess() {
        var silent = tools.jackson.databind.json.JsonMapper.shared().createObjectNode();

        assertThat(ItemAnswer.of(silent, silent).isTaken()).isFalse();
    }
}
