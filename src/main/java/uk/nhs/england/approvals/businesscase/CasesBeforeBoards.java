package uk.nhs.england.approvals.businesscase;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.agendas.ItemKind;
import uk.nhs.england.approvals.agendas.Tabled;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Subject;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Says which cases wait for a board, as what they were when they were submitted. */
@Component
class CasesBeforeBoards implements Tabled.Source {

    /** What nobody needs by a day comes after all that somebody does. */
    private static final LocalDate SOME_DAY = LocalDate.of(9999, 12, 31);

    private static final String WAITING =
            """
            select c.reference, c.latest_submission, c.standing_since, s.document ->> 'title' as title,
                   cast(s.document #>> '{answers,operation,goLive}' as date) as needed_by
            from businesscase_case c join businesscase_submission s
                on s.case_reference = c.reference and s.number = c.latest_submission
            where c.waits && cast(:waits as text[])
            """;

    private final JdbcClient jdbc;

    CasesBeforeBoards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Tabled> waitingFor(String board) {
        return jdbc.sql(WAITING)
                .param("waits", waitsFor(board))
                .query((row, _) -> tabled(row))
                .list();
    }

    @Override
    public Optional<Tabled> waitingFor(String board, String reference) {
        return jdbc.sql(WAITING + " and c.reference = :reference")
                .param("waits", waitsFor(board))
                .param("reference", reference)
                .query((row, _) -> tabled(row))
                .optional();
    }

    @Override
    public Map<String, Set<PersonId>> authors(Collection<String> references) {
        var authors = new HashMap<String, Set<PersonId>>();
        jdbc.sql(
                        """
                        select reference, lead, co_authors from businesscase_case
                        where reference = any (cast(? as text[]))
                        """)
                .param(references.toArray(String[]::new))
                .query(
                        row -> {
                            authors.put(row.getString("reference"), authors(row));
                        });
        return authors;
    }

    private static String[] waitsFor(String board) {
        return new String[] {"decide:" + board};
    }

    private static Tabled tabled(ResultSet row) throws SQLException {
        var neededBy = row.getObject("needed_by", LocalDate.class);
        return new Tabled(
                Subject.businessCase(row.getString("reference")),
                row.getInt("latest_submission"),
                row.getString("title"),
                ItemKind.DECISION,
                neededBy == null ? SOME_DAY : neededBy,
                row.getTimestamp("standing_since").toInstant());
    }

    private static Set<PersonId> authors(ResultSet row) throws SQLException {
        var authors = new TreeSet<PersonId>();
        authors.add(new PersonId(row.getString("lead")));
        Arrays.stream((String[]) row.getArray("co_authors").getArray())
                .map(PersonId::new)
                .forEach(authors::add);
        return authors;
    }
}
