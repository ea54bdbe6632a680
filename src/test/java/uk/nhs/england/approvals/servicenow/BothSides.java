package uk.nhs.england.approvals.servicenow;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import tools.jackson.databind.JsonNode;

import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.kernel.FieldChange;
import uk.nhs.england.approvals.register.ItService;
import uk.nhs.england.approvals.register.ServiceEvents.ServiceChanged;
import uk.nhs.england.approvals.register.ServiceEvents.ServiceEntered;
import uk.nhs.england.approvals.register.ServiceRegister;
import uk.nhs.england.approvals.servicenow.client.Clients;
import uk.nhs.england.approvals.servicenow.standin.Control;
import uk.nhs.england.approvals.servicenow.standin.StandIn;
import uk.nhs.england.approvals.testing.TestClock;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The register of the shared service, a node that exchanges it, and a stand-in for ServiceNow. */
final class BothSides implements AutoCloseable {

    final StandIn standIn;
    final Control control;
    final Node node;

    private final ConfigurableApplicationContext service;
    private final ServiceRegister register;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final TestClock clock;
    private final List<Node> others = new ArrayList<>();
    private final ApplicationListener<PayloadApplicationEvent<?>> changes;

    BothSides(ConfigurableApplicationContext service, long seed) {
        this.service = service;
        register = service.getBean(ServiceRegister.class);
        database = service.getBean(JdbcClient.class);
        transaction = service.getBean("transactionTemplate", TransactionTemplate.class);
        clock = service.getBean(TestClock.class);
        Staff.join(database);
        tidy();
        standIn = StandIn.start(0, seed);
        control = new Control(standIn.url());
        node = new Node(service, standIn.url(), Clients.QUICK_IN_LARGE_PAGES);
        changes = changes();
        service.addApplicationListener(changes);
    }

    /** What another test has exchanged is not there any more. */
    private void tidy() {
        for (var table : List.of("outbox", "letter", "conflict", "link", "sync")) {
            database.sql("delete from servicenow_" + table).update();
        }
        database.sql("update servicenow_lease set ends_at = '2021-11-29'").update();
    }

    /** The service itself has none set up, so that its own outbox notes nothing. */
    private ApplicationListener<PayloadApplicationEvent<?>> changes() {
        return new ApplicationListener<>() {
            @Override
            public void onApplicationEvent(PayloadApplicationEvent<?> event) {
                switch (event.getPayload()) {
                    case ServiceEntered entered -> node.outbox().entered(entered);
                    case ServiceChanged changed -> node.outbox().changed(changed);
                    default -> {}
                }
            }
        };
    }

    Node anotherNode() {
        var another = new Node(service, standIn.url(), Clients.QUICK_IN_LARGE_PAGES);
        others.add(another);
        return another;
    }

    /** Enters services, whose references are returned. */
    List<String> enter(String... names) {
        var references = List.copyOf(register.newReferences(names.length));
        var services =
                IntStream.range(0, names.length)
                        .mapToObj(
                                i ->
                                        new ItService(
                                                references.get(i),
                                                names[i],
                                                "What it is for.",
                                                Staff.OWNER.person().value()))
                        .toList();
        register.enterAll(services, Staff.PMO.at(clock.instant()));
        return references;
    }

    /** Somebody changes a field in the register. */
    void change(String reference, String field, String value) {
        var before = register.require(reference);
        var after = Values.with(before, Map.of(field, value));
        var change = List.of(new FieldChange(field, null, value));
        register.change(after, change, Staff.PMO.at(clock.instant()));
    }

    <T> T inTransaction(org.springframework.transaction.support.TransactionCallback<T> acts) {
        return transaction.execute(acts);
    }

    ItService ours(String reference) {
        return register.require(reference);
    }

    List<JsonNode> records(String reference) {
        return control.records().stream()
                .filter(one -> one.path("correlation_id").asString("").equals(reference))
                .toList();
    }

    String theirs(String reference, String column) {
        assertThat(records(reference)).as(reference).hasSize(1);
        return records(reference).getFirst().path(column).asString("");
    }

    /** How many of these services both sides say the same of, each in one record. */
    int same(List<String> references) {
        var services = references.stream().map(this::ours).toList();
        return new Comparison(node.bean(FieldRules.class).all(), services, control.records())
                .same();
    }

    /** Services that nobody has told ServiceNow of, such as those before it was set up. */
    void forgetOutbox() {
        database.sql("delete from servicenow_outbox").update();
    }

    @Override
    public void close() {
        service.removeApplicationListener(changes);
        others.forEach(Node::close);
        node.close();
        control.close();
        standIn.close();
        tidy();
    }
}
