package uk.nhs.england.approvals.assessments;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.identity.AccessList;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.NotFound;
import uk.nhs.england.approvals.standards.StandardReading;
import uk.nhs.england.approvals.standards.StandardVersion;

import java.util.List;

/** The open cases that a new version of a standard touches. */
@Component
@Transactional(readOnly = true)
public class TouchedCases {

    private static final String LIST =
            """
            select v.case_reference as reference, coalesce(moved.version, v.version) as version,
                   chosen.choice
            from assessments_version v
            join businesscase_case c on c.reference = v.case_reference
                and c.standing in ('SUBMITTED', 'IN_REVIEW', 'DEFERRED', 'ADVICE_REQUESTED')
            join assessments_applied a on a.case_reference = v.case_reference
                and a.submission = c.latest_submission and a.standard = v.standard
            join identity_access readers on readers.subject_reference = v.case_reference
                and readers.holders && cast(:keys as text[])
            left join lateral (
                select m.version from assessments_choice m
                where m.case_reference = v.case_reference and m.standard = v.standard
                    and m.choice = 'MIGRATE'
                order by m.number desc limit 1) moved on true
            left join assessments_choice chosen on chosen.case_reference = v.case_reference
                and chosen.standard = v.standard and chosen.version = :version
            where v.standard = :standard and v.case_reference > :after
                and (chosen.choice is not null
                    or coalesce(moved.version, v.version) = any (cast(:earlier as text[])))
            order by v.case_reference limit :most
            """;

    private final StandardReading standards;
    private final AccessList access;
    private final Rosters rosters;
    private final JdbcClient jdbc;

    TouchedCases(StandardReading standards, AccessList access, Rosters rosters, JdbcClient jdbc) {
        this.standards = standards;
        this.access = access;
        this.rosters = rosters;
        this.jdbc = jdbc;
    }

    /**
     * By reference: those judged against an earlier version, and those that were when somebody
     * chose.
     *
     * @param after the reference after which to begin; empty for the first
     * @throws NotFound when there is no such version
     */
    public List<Touched> by(Which which, String after, int most, Actor actor) {
        return jdbc.sql(LIST)
                .param("keys", access.keysOf(actor))
                .param("standard", which.standard())
                .param("version", which.version())
                .param("earlier", earlier(which))
                .param("after", after)
                .param("most", most)
                .query(Touched.class)
                .list();
    }

    private String[] earlier(Which which) {
        var versions = standards.show(which.standard(), rosters.today()).versions();
        if (versions.stream().noneMatch(one -> one.version().equals(which.version()))) {
            throw new NotFound(
                    "The standard %s has no version %s."
                            .formatted(which.standard(), which.version()));
        }
        return versions.stream()
                .map(StandardVersion::version)
                .dropWhile(one -> !one.equals(which.version()))
                .skip(1)
                .toArray(String[]::new);
    }

    /** Which version of which standard. */
    public record Which(String standard, String version) {}

    /** An open case that a new version touches. */
    @Schema(name = "TouchedCase", description = "An open case that a new version touches.")
    public record Touched(
            @Schema(description = "The case.", example = "BC-2026-0001") String reference,
            @Schema(description = "The version the case is judged against.", example = "2021-11")
                    String version,
            @Schema(description = "What was chosen; none while nobody has.", example = "KEEP")
                    @Nullable Choice choice) {}
}
