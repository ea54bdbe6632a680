package uk.nhs.england.approvals.assessments;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.kernel.PersonId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** All findings, in one statement a read and one a write, however many criteria there are. */
@Component
class Findings {

    private static final String LATEST =
            """
            select distinct on (criterion, side) *,
                   max(number) over (partition by criterion) as findings
            from assessments_finding
            where case_reference = ? and submission <= ?
            order by criterion, side, number desc
            """;

    private static final String INSERT =
            """
            insert into assessments_finding (case_reference, criterion, number, side, submission,
                result, rag, words, carried_from, evidence, by_person, on_behalf_of, at)
            select :case, of.criterion, of.number, of.side, of.submission, of.result, of.rag,
                of.words, of.carried, cast(of.evidence as text[]), of.by_person, of.behalf, of.at
            from unnest(
                cast(:criteria as text[]), cast(:numbers as int[]), cast(:sides as text[]),
                cast(:submissions as int[]), cast(:results as text[]), cast(:rags as text[]),
                cast(:words as text[]), cast(:carried as text[]), cast(:evidence as text[]),
                cast(:by as text[]), cast(:behalf as text[]), cast(:at as timestamptz[]))
                as of (criterion, number, side, submission, result, rag, words, carried, evidence,
                    by_person, behalf, at)
            """;

    private final JdbcClient jdbc;

    Findings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The latest views of each criterion of a case, by the criterion's key.
     *
     * @param upTo the last version of the case to look at
     */
    Map<String, Found> latest(String reference, int upTo) {
        var found = new HashMap<String, Found>();
        jdbc.sql(LATEST)
                .params(reference, upTo)
                .query(
                        row -> {
                            found.put(
                                    row.getString("criterion"),
                                    found.getOrDefault(row.getString("criterion"), Found.NOTHING)
                                            .with(finding(row), row.getInt("findings")));
                        });
        return found;
    }

    /** Every finding on a criterion, the latest first. */
    List<Finding> history(String reference, String criterion) {
        return jdbc.sql(
                        """
                        select * from assessments_finding
                        where case_reference = ? and criterion = ? order by number desc
                        """)
                .params(reference, criterion)
                .query((row, _) -> finding(row))
                .list();
    }

    void append(String reference, List<On> findings) {
        jdbc.sql(INSERT)
                .param("case", reference)
                .param("criteria", texts(findings, On::criterion))
                .param("numbers", texts(findings, one -> one.finding().number()))
                .param("sides", texts(findings, one -> one.finding().side()))
                .param("submissions", texts(findings, one -> one.finding().submission()))
                .param("results", texts(findings, one -> one.finding().result()))
                .param("rags", texts(findings, one -> one.finding().rag()))
                .param("words", texts(findings, one -> one.finding().words()))
                .param("carried", texts(findings, one -> one.finding().carriedFrom()))
                .param("evidence", texts(findings, one -> asArray(one.finding().evidence())))
                .param("by", texts(findings, one -> one.finding().by()))
                .param("behalf", texts(findings, one -> one.finding().onBehalfOf()))
                .param("at", texts(findings, one -> one.finding().at().atOffset(ZoneOffset.UTC)))
                .update();
    }

    private static @Nullable String[] texts(
            List<On> findings, Function<On, @Nullable Object> value) {
        return findings.stream()
                .map(value)
                .map(one -> one == null ? null : one.toString())
                .toArray(String[]::new);
    }

    /** As PostgreSQL writes an array; a reference has no character that it would quote. */
    private static String asArray(List<String> references) {
        return "{" + String.join(",", references) + "}";
    }

    private static Finding finding(ResultSet row) throws SQLException {
        var rag = row.getString("rag");
        var behalf = row.getString("on_behalf_of");
        return new Finding(
                row.getInt("number"),
                Side.valueOf(row.getString("side")),
                row.getInt("submission"),
                Result.valueOf(row.getString("result")),
                rag == null ? null : Rag.valueOf(rag),
                row.getString("words"),
                row.getString("carried_from"),
                List.of((String[]) row.getArray("evidence").getArray()),
                new PersonId(row.getString("by_person")),
                behalf == null ? null : new PersonId(behalf),
                row.getTimestamp("at").toInstant());
    }

    /** A finding on a criterion. */
    record On(String criterion, Finding finding) {}
}
