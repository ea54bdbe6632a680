package uk.nhs.england.approvals.businesscase;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Recorded;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The comparisons that were made, and those still owed to a submitted version. */
@Component
class Comparisons {

    /** After so many failures one is left to the board's decision, which makes it if it can. */
    private static final int TRIES = 10;

    private final JdbcClient jdbc;

    Comparisons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The score from which an overlap is likely, on a day. */
    double likelyFrom(LocalDate day) {
        return jdbc.sql(
                        """
                        select score from businesscase_likely_overlap
                        where valid_from <= :day and (valid_to is null or valid_to > :day)
                        """)
                .param("day", day)
                .query(Double.class)
                .single();
    }

    void keep(String reference, ComparisonView made) {
        jdbc.sql(
                        """
                        insert into businesscase_comparison (case_reference, version, compared_by,
                            compared_at, likely_from, matches)
                        values (?, ?, ?, ?, ?, ?::jsonb)
                        """)
                .param(reference)
                .param(made.version())
                .param(made.by().value())
                .param(made.at().atOffset(ZoneOffset.UTC))
                .param(made.likelyFrom())
                .param(Json.write(made.matches()))
                .update();
    }

    /** The comparisons of a case, latest first. */
    List<ComparisonView> of(String reference) {
        return jdbc.sql(
                        """
                        select * from businesscase_comparison where case_reference = ?
                        order by id desc limit 50
                        """)
                .param(reference)
                .query(Comparisons::view)
                .list();
    }

    void owe(String reference, int version, Recorded recorded) {
        jdbc.sql(
                        """
                        insert into businesscase_comparison_owed (case_reference, version, since)
                        values (?, ?, ?)
                        on conflict (case_reference) do update
                            set version = excluded.version, since = excluded.since, tries = 0
                        """)
                .params(reference, version, recorded.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean owes(String reference) {
        return jdbc.sql(
                        "select exists (select 1 from businesscase_comparison_owed where"
                                + " case_reference = ?)")
                .param(reference)
                .query(Boolean.class)
                .single();
    }

    void settle(String reference) {
        jdbc.sql("delete from businesscase_comparison_owed where case_reference = ?")
                .param(reference)
                .update();
    }

    /** The case that is owed one longest; those that failed before come last. */
    Optional<String> next() {
        return jdbc.sql(
                        """
                        select case_reference from businesscase_comparison_owed
                        where tries < :most order by tries, since limit 1
                        """)
                .param("most", TRIES)
                .query(String.class)
                .optional();
    }

    void failed(String reference) {
        jdbc.sql(
                        """
                        update businesscase_comparison_owed set tries = tries + 1
                        where case_reference = ?
                        """)
                .param(reference)
                .update();
    }

    private static ComparisonView view(ResultSet row, int number) throws SQLException {
        return new ComparisonView(
                row.getInt("version"),
                new PersonId(row.getString("compared_by")),
                row.getObject("compared_at", OffsetDateTime.class).toInstant(),
                row.getDouble("likely_from"),
                List.of(Json.read(row.getString("matches"), Alike[].class)));
    }
}
