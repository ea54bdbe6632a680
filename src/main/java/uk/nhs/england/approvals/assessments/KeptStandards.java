package uk.nhs.england.approvals.assessments;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The rows that keep, with each case, the versions and the standards it is judged by. */
@Component
class KeptStandards {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String OF_CASE =
            """
            select v.standard, coalesce(moved.version, v.version) as version,
                   a.demand, a.fired, a.table_from
            from assessments_version v
            left join lateral (
                select c.version from assessments_choice c
                where c.case_reference = v.case_reference and c.standard = v.standard
                    and c.choice = 'MIGRATE'
                order by c.number desc limit 1) moved on true
            left join assessments_applied a on a.case_reference = v.case_reference
                and a.standard = v.standard and a.submission = :submission
            where v.case_reference = :case order by v.standard
            """;

    private final JdbcClient jdbc;

    KeptStandards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The versions in force when a case was first submitted, by standard. */
    void keepVersions(String reference, Map<String, String> versions) {
        jdbc.sql(
                        """
                        insert into assessments_version (case_reference, standard, version)
                        select ?, * from unnest(cast(? as text[]), cast(? as text[]))
                        """)
                .params(
                        reference,
                        versions.keySet().toArray(String[]::new),
                        versions.values().toArray(String[]::new))
                .update();
    }

    /** What applies to a version of a case. */
    void keepApplied(String reference, int submission, List<Applied> applied) {
        jdbc.sql(
                        """
                        insert into assessments_applied
                            (case_reference, submission, standard, demand, fired, table_from)
                        select ?, ?, of.standard, of.demand, cast(of.fired as jsonb), of.table_from
                        from unnest(cast(? as text[]), cast(? as text[]), cast(? as text[]),
                            cast(? as date[])) as of (standard, demand, fired, table_from)
                        """)
                .param(reference)
                .param(submission)
                .param(applied.stream().map(Applied::standard).toArray(String[]::new))
                .param(applied.stream().map(one -> one.demand().name()).toArray(String[]::new))
                .param(
                        applied.stream()
                                .map(one -> JSON.writeValueAsString(one.fired()))
                                .toArray(String[]::new))
                .param(applied.stream().map(one -> one.table().toString()).toArray(String[]::new))
                .update();
    }

    /** Every standard of a case by its code, with the version that the case has now. */
    List<Kept> of(String reference, int submission) {
        return jdbc.sql(OF_CASE)
                .param("case", reference)
                .param("submission", submission)
                .query((row, _) -> kept(row))
                .list();
    }

    private static Kept kept(ResultSet row) throws SQLException {
        var standard = row.getString("standard");
        var fired = row.getString("fired");
        return new Kept(
                standard,
                row.getString("version"),
                fired == null
                        ? null
                        : new Applied(
                                standard,
                                Demanded.valueOf(row.getString("demand")),
                                List.of(JSON.readValue(fired, FiredRow[].class)),
                                row.getObject("table_from", LocalDate.class)));
    }

    /**
     * A standard of a case.
     *
     * @param applied why it applies to the version of the case; null when it does not
     */
    record Kept(String standard, String version, @Nullable Applied applied) {}
}
