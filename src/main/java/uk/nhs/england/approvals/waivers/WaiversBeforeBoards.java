package uk.nhs.england.approvals.waivers;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.agendas.ItemKind;
import uk.nhs.england.approvals.agendas.PackSource;
import uk.nhs.england.approvals.agendas.Tabled;
import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Subject;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Puts exceptions that wait for a decision before the board their risk asks for. */
@Component
@Order(40)
class WaiversBeforeBoards implements Tabled.Source, PackSource {

    private static final String WAITING =
            """
            select number, criterion, subject_reference, expires, requested_at from waivers_waiver
            where board = :board and granted_by is null and refused_by is null
                and withdrawn_at is null
            """;

    private final JdbcClient jdbc;
    private final Waivers waivers;
    private final AboutSubjects subjects;
    private final Rosters rosters;

    WaiversBeforeBoards(JdbcClient jdbc, Waivers waivers, AboutSubjects subjects, Rosters rosters) {
        this.jdbc = jdbc;
        this.waivers = waivers;
        this.subjects = subjects;
        this.rosters = rosters;
    }

    @Override
    public List<Tabled> waitingFor(String board) {
        return jdbc.sql(WAITING).param("board", board).query((row, _) -> tabled(row)).list();
    }

    @Override
    public Optional<Tabled> waitingFor(String board, String reference) {
        return jdbc.sql(WAITING + " and number = :number")
                .param("board", board)
                .param("number", reference)
                .query((row, _) -> tabled(row))
                .optional();
    }

    @Override
    public Map<String, Set<PersonId>> authors(Collection<String> references) {
        var authors = new HashMap<String, Set<PersonId>>();
        for (var reference : references) {
            if (Subject.named(reference).kind() == Subject.Kind.EXCEPTION) {
                waivers.findById(reference)
                        .ifPresent(waiver -> authors.put(reference, authors(waiver)));
            }
        }
        return authors;
    }

    @Override
    public Map<String, String> wholes(Collection<String> references) {
        return jdbc
                .sql("select number, subject_reference from waivers_waiver where number in (:of)")
                .param("of", references.isEmpty() ? List.of("") : references)
                .query((row, _) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public List<Section> sections(Subject subject, int version) {
        return subject.kind() == Subject.Kind.EXCEPTION
                ? List.of(
                        new Section(
                                "exception",
                                WaiverView.of(
                                        waivers.require(subject.reference()), rosters.today())))
                : List.of();
    }

    private Set<PersonId> authors(Waiver waiver) {
        var authors = new TreeSet<>(subjects.answerable(waiver.subject()));
        authors.add(waiver.owner());
        authors.add(waiver.requested().by());
        authors.add(waiver.requested().principal());
        return authors;
    }

    private static Tabled tabled(ResultSet row) throws SQLException {
        return new Tabled(
                new Subject(Subject.Kind.EXCEPTION, row.getString("number")),
                1,
                "Exception to %s for %s"
                        .formatted(row.getString("criterion"), row.getString("subject_reference")),
                ItemKind.DECISION,
                row.getObject("expires", LocalDate.class),
                row.getTimestamp("requested_at").toInstant());
    }
}
