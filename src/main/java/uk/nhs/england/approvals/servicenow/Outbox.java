package uk.nhs.england.approvals.servicenow;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.register.ServiceEvents.ServiceChanged;
import uk.nhs.england.approvals.register.ServiceEvents.ServiceEntered;
import uk.nhs.england.approvals.register.ServiceEvents.ServiceRetired;
import uk.nhs.england.approvals.servicenow.client.ServiceNowProperties;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What ServiceNow is still to be told, written in the transaction of the change itself. A row for
 * each change and none that is held while it is sent: whoever changes a service never waits for
 * ServiceNow.
 */
@Component
class Outbox {

    private final ServiceNowProperties properties;
    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    Outbox(ServiceNowProperties properties, JdbcClient jdbc, JdbcOperations batches) {
        this.properties = properties;
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void entered(ServiceEntered event) {
        note(event.reference(), event.recorded());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void changed(ServiceChanged event) {
        note(event.reference(), event.recorded());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void retired(ServiceRetired event) {
        note(event.reference(), event.recorded());
    }

    /** What was learnt from ServiceNow is not told to it. */
    private void note(String reference, Recorded recorded) {
        if (properties.isConfigured() && !recorded.by().equals(Exchange.SERVICENOW)) {
            add(List.of(reference), recorded.at());
        }
    }

    void add(Collection<String> references, Instant at) {
        batches.batchUpdate(
                "insert into servicenow_outbox (reference, at) values (?, ?)",
                references.stream()
                        .map(one -> new Object[] {one, at.atOffset(ZoneOffset.UTC)})
                        .toList());
    }

    /**
     * Services that wait to be sent, those first that have waited longest, without dead letters.
     */
    List<String> due(int most, Instant now) {
        return jdbc.sql(
                        """
                        select reference from servicenow_outbox outbox
                        where not exists (select 1 from servicenow_letter letter
                            where letter.reference = outbox.reference
                              and (letter.dead_since is not null or letter.next_try > ?))
                        group by reference order by min(id) limit ?
                        """)
                .params(now.atOffset(ZoneOffset.UTC), most)
                .query(String.class)
                .list();
    }

    /** The rows of these services that are there by now. */
    Map<String, List<Long>> rows(Collection<String> references) {
        return jdbc
                .sql(
                        """
                        select reference, id from servicenow_outbox
                        where reference = any (cast(? as text[]))
                        """)
                .param(references.toArray(String[]::new))
                .query((row, _) -> Map.entry(row.getString("reference"), row.getLong("id")))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** These are told; a row that came since still waits, whatever its number. */
    void told(Collection<Long> rows) {
        jdbc.sql("delete from servicenow_outbox where id = any (cast(? as bigint[]))")
                .param(rows.toArray(Long[]::new))
                .update();
    }

    void drop(String reference) {
        jdbc.sql("delete from servicenow_outbox where reference = ?").param(reference).update();
    }

    long waiting() {
        return jdbc.sql("select count(distinct reference) from servicenow_outbox")
                .query(Long.class)
                .single();
    }
}
