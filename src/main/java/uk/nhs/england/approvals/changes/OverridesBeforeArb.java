package uk.nhs.england.approvals.changes;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.agendas.ItemKind;
import uk.nhs.england.approvals.agendas.PackSource;
import uk.nhs.england.approvals.agendas.Tabled;
import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.documents.Section;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Subject;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts overrides of the gate before the ARB, whose chair decides on them. */
@Component
@Order(52)
class OverridesBeforeArb implements Tabled.Source, PackSource {

    private final GateOverrides overrides;
    private final Changes changes;
    private final JdbcClient jdbc;

    OverridesBeforeArb(GateOverrides overrides, Changes changes, JdbcClient jdbc) {
        this.overrides = overrides;
        this.changes = changes;
        this.jdbc = jdbc;
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
                                one -> changes.require(one.change()).handled()));
    }

    @Override
    public Map<String, String> wholes(Collection<String> references) {
        return overrides.all(references).stream()
                .collect(Collectors.toMap(GateOverride::number, GateOverride::change));
    }

    @Override
    public List<Section> sections(Subject subject, int version) {
        return subject.kind() == Subject.Kind.GATE_OVERRIDE
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
                        select o.number, o.change, o.edition, o.requested_at, c.window_from
                        from changes_override o join changes_change c on c.number = o.change
                        where o.granted_by is null and o.refused_by is null
                            and o.edition = c.edition and c.standing in
                                ('SUBMITTED', 'AWAITS_APPROVAL', 'SCHEDULED', 'WINDOW_PASSED')
                            and (:reference = '' or o.number = :reference)
                        """)
                .param("reference", reference)
                .query((row, _) -> tabled(row))
                .list();
    }

    private static Tabled tabled(ResultSet row) throws SQLException {
        return new Tabled(
                new Subject(Subject.Kind.GATE_OVERRIDE, row.getString("number")),
                row.getInt("edition"),
                "Override of the gate of " + row.getString("change"),
                ItemKind.DECISION,
                LocalDate.ofInstant(row.getTimestamp("window_from").toInstant(), Rosters.LONDON),
                row.getTimestamp("requested_at").toInstant());
    }
}
