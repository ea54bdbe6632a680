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
import uk.nhs.england.approvals.schedule.Bookings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts changes before CAB: to be approved, or to be looked at after they were made without it. */
@Component
@Order(50)
class ChangesBeforeCab implements Tabled.Source, PackSource {

    private static final String WAITING =
            """
            select number, greatest(edition, 1) as edition, title, window_from,
                coalesce(ended_at, submitted_at) as since
            from changes_change
            where (waits && '{approve-at-cab,look-at-cab}'
                or (standing in ('DONE', 'BACKED_OUT') and looked_at_by is null
                    and (lane in ('EMERGENCY', 'UNAUTHORISED') or sampled or incidents <> '{}'
                        or unratified is not null)))
            """;

    private final JdbcClient jdbc;
    private final Changes changes;
    private final Bookings bookings;

    ChangesBeforeCab(JdbcClient jdbc, Changes changes, Bookings bookings) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.bookings = bookings;
    }

    @Override
    public List<Tabled> waitingFor(String board) {
        return board.equals(Cab.CODE) ? contested(waiting("")) : List.of();
    }

    @Override
    public Optional<Tabled> waitingFor(String board, String reference) {
        return board.equals(Cab.CODE)
                ? contested(waiting(reference)).stream().findFirst()
                : Optional.empty();
    }

    @Override
    public Map<String, Set<PersonId>> authors(Collection<String> references) {
        return changes.all(changesAmong(references)).stream()
                .collect(Collectors.toMap(Change::number, Change::handled));
    }

    @Override
    public Map<String, String> wholes(Collection<String> references) {
        return changes.all(changesAmong(references)).stream()
                .filter(change -> change.request().goLiveOf() != null)
                .collect(
                        Collectors.toMap(
                                Change::number,
                                change -> Objects.requireNonNull(change.request().goLiveOf())));
    }

    @Override
    public List<Section> sections(Subject subject, int version) {
        if (subject.kind() != Subject.Kind.CHANGE) {
            return List.of();
        }
        return List.of(
                new Section("change", ChangeView.of(changes.require(subject.reference()))),
                new Section("clashes", bookings.clashes(subject.reference())));
    }

    private List<Tabled> waiting(String reference) {
        return jdbc.sql(WAITING + " and (:reference = '' or number = :reference)")
                .param("reference", reference)
                .query((row, _) -> tabled(row))
                .list();
    }

    /** What clashes is what CAB sees first. */
    private List<Tabled> contested(List<Tabled> waiting) {
        var numbers = waiting.stream().map(one -> one.subject().reference()).toList();
        var clashes = bookings.openClashes(numbers);
        return waiting.stream()
                .map(one -> one.contested(clashes.getOrDefault(one.subject().reference(), 0)))
                .toList();
    }

    private static List<String> changesAmong(Collection<String> references) {
        return references.stream()
                .filter(one -> Subject.named(one).kind() == Subject.Kind.CHANGE)
                .toList();
    }

    private static Tabled tabled(ResultSet row) throws SQLException {
        return new Tabled(
                Subject.change(row.getString("number")),
                row.getInt("edition"),
                row.getString("title"),
                ItemKind.DECISION,
                LocalDate.ofInstant(row.getTimestamp("window_from").toInstant(), Rosters.LONDON),
                row.getTimestamp("since").toInstant());
    }
}
