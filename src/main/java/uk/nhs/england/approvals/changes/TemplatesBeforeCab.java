package uk.nhs.england.approvals.changes;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.agendas.ItemKind;
import uk.nhs.england.approvals.agendas.PackSource;
import uk.nhs.england.approvals.agendas.Tabled;
import uk.nhs.england.approvals.documents.Section;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts proposed revisions of templates before CAB. */
@Component
@Order(51)
class TemplatesBeforeCab implements Tabled.Source, PackSource {

    /** A template is needed by no day: it comes after what is. */
    private static final LocalDate SOME_DAY = LocalDate.of(9999, 12, 31);

    private static final String WAITING =
            """
            select t.number, t.title, r.revision, r.proposed_at
            from changes_template_revision r
                join changes_template t on t.number = r.template and t.latest = r.revision
            where r.approved_by is null and r.refused_by is null and t.retired_at is null
                and (:reference = '' or t.number = :reference)
            """;

    private final JdbcClient jdbc;
    private final TemplateReading templates;

    TemplatesBeforeCab(JdbcClient jdbc, TemplateReading templates) {
        this.jdbc = jdbc;
        this.templates = templates;
    }

    @Override
    public List<Tabled> waitingFor(String board) {
        return board.equals(Cab.CODE) ? waiting("") : List.of();
    }

    @Override
    public Optional<Tabled> waitingFor(String board, String reference) {
        return board.equals(Cab.CODE) ? waiting(reference).stream().findFirst() : Optional.empty();
    }

    @Override
    public Map<String, Set<PersonId>> authors(Collection<String> references) {
        var authors = new HashMap<String, Set<PersonId>>();
        jdbc.sql(
                        """
                        select template, array_agg(proposed_by) as people
                        from changes_template_revision
                        where template = any (cast(? as text[])) group by template
                        """)
                .param(references.toArray(String[]::new))
                .query(
                        row -> {
                            authors.put(row.getString("template"), people(row));
                        });
        return authors;
    }

    @Override
    public List<Section> sections(Subject subject, int version) {
        return subject.kind() == Subject.Kind.CHANGE_TEMPLATE
                ? List.of(new Section("template", templates.show(subject.reference())))
                : List.of();
    }

    private List<Tabled> waiting(String reference) {
        return jdbc.sql(WAITING)
                .param("reference", reference)
                .query((row, _) -> tabled(row))
                .list();
    }

    private static Set<PersonId> people(ResultSet row) throws SQLException {
        return Stream.of((String[]) row.getArray("people").getArray())
                .map(PersonId::new)
                .collect(Collectors.toSet());
    }

    private static Tabled tabled(ResultSet row) throws SQLException {
        return new Tabled(
                new Subject(Subject.Kind.CHANGE_TEMPLATE, row.getString("number")),
                row.getInt("revision"),
                row.getString("title"),
                ItemKind.DECISION,
                SOME_DAY,
                row.getTimestamp("proposed_at").toInstant());
    }
}
