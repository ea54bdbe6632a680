package uk.nhs.england.approvals.audit;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.json.JsonMapper;

import uk.nhs.england.approvals.kernel.GovernanceEvent;
import uk.nhs.england.approvals.kernel.PersonId;

import java.time.ZoneOffset;
import java.util.List;

/** Writes every governance event in the transaction of the act itself: both happen, or neither. */
@Component
class Journal {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String INSERT =
            """
            insert into audit_event (subject_kind, subject_reference, sequence, event, what,
                actor, on_behalf_of, at, changes, of_draft)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)
            """;

    private final JdbcOperations jdbc;

    Journal(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    @Order(0)
    @Transactional(propagation = Propagation.MANDATORY)
    void append(GovernanceEvent event) {
        if (!ManyActs.keep(event)) {
            jdbc.update(INSERT, row(event));
        }
    }

    /** From here on to the end of the transaction, no subject is locked for its next event. */
    void expectMany() {
        jdbc.queryForObject("select set_config('approvals.many_acts', 'on', true)", String.class);
    }

    void append(List<GovernanceEvent> events) {
        jdbc.batchUpdate(INSERT, events.stream().map(Journal::row).toList());
    }

    private static @Nullable Object[] row(GovernanceEvent event) {
        var recorded = event.recorded();
        return new @Nullable Object[] {
            event.subject().kind().name(),
            event.subject().reference(),
            event.isFirst() ? 1 : null,
            event.getClass().getSimpleName(),
            event.what(),
            recorded.by().value(),
            nameOf(recorded.onBehalfOf()),
            recorded.at().atOffset(ZoneOffset.UTC),
            JSON.writeValueAsString(event.changes()),
            event.isOfDraft()
        };
    }

    private static @Nullable String nameOf(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }
}
