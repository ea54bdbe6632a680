package uk.nhs.england.approvals.waivers;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.decisions.ConditionCover;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Which conditions are covered by an exception in force: a change may go live that they would
 * otherwise block (product rule 9).
 */
@Component
public class CoveredConditions implements ConditionCover {

    private static final String COVERED =
            """
            select distinct on (condition) condition, waiver.number, waiver.expires
            from waivers_waiver waiver cross join unnest(waiver.covers) as condition
            where waiver.covers <> '{}' and waiver.granted_by is not null
                and waiver.ended_at is null and waiver.superseded_by is null
                and waiver.lapsed_at is null and waiver.expires >= :day and
            """;

    private static final String LATEST_END_FIRST =
            " order by condition, waiver.expires desc, waiver.number desc";

    private final JdbcClient jdbc;

    CoveredConditions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Covered> covering(Collection<String> conditions, LocalDate day) {
        if (conditions.isEmpty()) {
            return Map.of();
        }
        var covered =
                find(
                        "waiver.covers && cast(:of as text[])",
                        conditions.toArray(String[]::new),
                        day);
        covered.keySet().retainAll(conditions);
        return covered;
    }

    /** The conditions of a case that are covered on a day, by their ids. */
    public Map<String, Covered> ofCase(String caseReference, LocalDate day) {
        return find("waiver.subject_reference = :of", caseReference, day);
    }

    private Map<String, Covered> find(String which, Object of, LocalDate day) {
        var covered = new HashMap<String, Covered>();
        jdbc.sql(COVERED + which + LATEST_END_FIRST)
                .param("of", of)
                .param("day", day)
                .query(
                        row -> {
                            covered.put(
                                    row.getString("condition"),
                                    new Covered(
                                            row.getString("number"),
                                            row.getObject("expires", LocalDate.class)));
                        });
        return covered;
    }
}
