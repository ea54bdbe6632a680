package uk.nhs.england.approvals.decisions;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.agendas.ItemKind;
import uk.nhs.england.approvals.agendas.Tabled;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Subject;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Keeps ratifications, and says which decisions wait for one. */
@Component
class Ratifications implements Tabled.Source {

    private static final String WAITING =
            """
            select d.number, d.subject_kind, d.subject_reference, d.subject_version, d.decided_at
            from decisions_decision d
            where d.board = :board and d.basis in ('OUT_OF_COMMITTEE', 'CHAIRS_ACTION')
                and d.corrects is null
                and not exists (select 1 from decisions_ratification r where r.decision = d.number)
                and not exists (select 1 from decisions_decision later
                    where later.supersedes = d.number and later.corrects is null)
            """;

    private final JdbcClient jdbc;

    Ratifications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Tabled> waitingFor(String board) {
        return jdbc.sql(WAITING).param("board", board).query((row, _) -> tabled(row)).list();
    }

    /** Whether a sitting of the board is still to look at this decision. */
    boolean awaited(DecisionView decision) {
        return waitingFor(decision.board(), decision.number()).isPresent();
    }

    /** By the number of the decision, or by what it is on. */
    @Override
    public Optional<Tabled> waitingFor(String board, String reference) {
        return jdbc
                .sql(
                        WAITING
                                + " and :reference in (d.number, d.subject_reference) order by"
                                + " d.sequence")
                .param("board", board)
                .param("reference", reference)
                .query((row, _) -> tabled(row))
                .list()
                .stream()
                .findFirst();
    }

    @Override
    public Map<String, Set<PersonId>> authors(Collection<String> references) {
        return Map.of();
    }

    /** What was made of a decision, if a sitting has looked at it. */
    Optional<Ratification> of(String decision) {
        return jdbc.sql("select * from decisions_ratification where decision = ?")
                .param(decision)
                .query(
                        (row, _) ->
                                new Ratification(
                                        row.getString("decision"),
                                        row.getObject("sitting", UUID.class),
                                        row.getBoolean("ratified"),
                                        row.getString("reasons"),
                                        new PersonId(row.getString("recorded_by")),
                                        row.getObject("recorded_at", OffsetDateTime.class)
                                                .toInstant()))
                .optional();
    }

    void keep(Ratification ratification) {
        jdbc.sql("insert into decisions_ratification values (?, ?, ?, ?, ?, ?)")
                .param(ratification.decision())
                .param(ratification.sitting())
                .param(ratification.ratified())
                .param(ratification.reasons())
                .param(ratification.by().value())
                .param(ratification.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Tabled tabled(ResultSet row) throws SQLException {
        var decided = row.getObject("decided_at", OffsetDateTime.class);
        return new Tabled(
                new Subject(
                        Subject.Kind.valueOf(row.getString("subject_kind")),
                        row.getString("subject_reference")),
                row.getInt("subject_version"),
                "Ratify " + row.getString("number"),
                ItemKind.RATIFICATION,
                decided.toLocalDate(),
                decided.toInstant());
    }
}
