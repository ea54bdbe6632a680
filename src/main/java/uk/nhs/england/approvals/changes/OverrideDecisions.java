package uk.nhs.england.approvals.changes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.nhs.england.approvals.agendas.ItemKind;
import uk.nhs.england.approvals.agendas.PackSource;
import uk.nhs.england.approvals.agendas.Tabled;
import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.decisions.Decidable;
import uk.nhs.england.approvals.decisions.DecisionEvent.DecisionRecorded;
import uk.nhs.england.approvals.decisions.DecisionHistory;
import uk.nhs.england.approvals.documents.Section;
import uk.nhs.england.approvals.identity.AccessList;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Subject;

/** Holds overrides of the gate before the chair of the ARB, and puts them on the agenda. */
@Component
@Order(52)
class OverrideDecisions implements Decidable.Source, Tabled.Source, PackSource {

    private static final int ONLY = 1;

    private final GateOverrides overrides;
    private final Changes changes;
    private final DecisionHistory decisions;
    private final AccessList access;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    OverrideDecisions(
            GateOverrides overrides,
            Changes changes,
            DecisionHistory decisions,
            AccessList access,
            JdbcClient jdbc,
            ApplicationEventPublisher events) {
        this.overrides = overrides;
        this.changes = changes;
        this.decisions = decisions;
        this.access = access;
        this.jdbc = jdbc;
        this.events = events;
    }

    @Override
    public Subject.Kind kind() {
        return Subject.Kind.GATE_OVERRIDE;
    }

    @Override
    public Decidable hold(String reference, Actor actor) {
        access.requireReadable(actor, reference);
        var override = overrides.requireHeld(reference);
        return new DecidableOverride(
                override, decisions.on(reference), changes.require(override.change()).people());
    }

    /** After the decision is on the record. */
    @EventListener
    @Order(200)
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(DecisionRecorded decision) {
        if (decision.subject().kind() == kind()) {
            events.publishEvent(
                    new OverrideEvent.OverrideDecided(
                            decision.subject().reference(),
                            decision.outcome().approves(),
                            decision.number(),
                            decision.recorded()));
        }
    }

    @Override
    public List<Tabled> waitingFor(String board) {
        return board.equals(Cab.ARB) ? waiting("") : List.of();
    }

    @Override
    public Optional<Tabled> waitingFor(String board, String reference) {
        return board.equals(Cab.ARB) ? waiting(reference).stream().findFirst() : Optional.empty();
    }

    @Override
    public Map<String, Set<PersonId>> authors(Collection<String> references) {
        return overrides.all(references).stream()
                .collect(
                        Collectors.toMap(
                                GateOverride::number,
                                one -> changes.require(one.change()).people()));
    }

    @Override
    public Map<String, String> wholes(Collection<String> references) {
        return overrides.all(references).stream()
                .collect(Collectors.toMap(GateOverride::number, GateOverride::change));
    }

    @Override
    public List<Section> sections(Subject subject, int version) {
        return subject.kind() == kind()
                ? overrides
                        .findById(subject.reference())
                        .map(one -> new Section("override", one.view()))
                        .stream()
                        .toList()
                : List.of();
    }

    private List<Tabled> waiting(String reference) {
        return jdbc.sql(
                        """
                        select o.number, o.change, o.requested_at, c.window_from
                        from changes_override o join changes_change c on c.number = o.change
                        where o.granted_by is null and o.refused_by is null
                            and (:reference = '' or o.number = :reference)
                        """)
                .param("reference", reference)
                .query((row, _) -> tabled(row))
                .list();
    }

    private static Tabled tabled(ResultSet row) throws SQLException {
        return new Tabled(
                new Subject(Subject.Kind.GATE_OVERRIDE, row.getString("number")),
                ONLY,
                "Override of the gate of " + row.getString("change"),
                ItemKind.DECISION,
                LocalDate.ofInstant(row.getTimestamp("window_from").toInstant(), Rosters.LONDON),
                row.getTimestamp("requested_at").toInstant());
    }
}
