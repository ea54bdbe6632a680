package uk.nhs.england.approvals.audit;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.json.JsonMapper;

import uk.nhs.england.approvals.kernel.GovernanceEvent;
import uk.nhs.england.approvals.kernel.PersonId;

import java.time.ZoneOffset;

/** Writes every governance event in the transaction of the act itself: both happen, or neither. */
@Component
class Journal {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;

    Journal(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    @Order(0)
    @Transactional(propagation = Propagation.MANDATORY)
    void append(GovernanceEvent event) {
        var recorded = event.recorded();
        jdbc.sql(
                        """
                        insert into audit_event (subject_kind, subject_reference, event, what,
                            actor, on_behalf_of, at, changes, of_draft)
                        values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)
                        """)
                .param(event.subject().kind().name())
                .param(event.subject().reference())
                .param(event.getClass().getSimpleName())
                .param(event.what())
                .param(recorded.by().value())
                .param(nameOf(recorded.onBehalfOf()))
                .param(recorded.at().atOffset(ZoneOffset.UTC))
                .param(JSON.writeValueAsString(event.changes()))
                .param(event.isOfDraft())
                .update();
    }

    private static @Nullable String nameOf(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }
}
