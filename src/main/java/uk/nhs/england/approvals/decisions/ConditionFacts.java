package uk.nhs.england.approvals.decisions;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.kernel.PersonId;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is known of conditions beside themselves: their steps, and what covers them. */
@Component
class ConditionFacts {

    private static final String STEPS =
            """
            select step, words, link, by_person as by, at from decisions_condition_step
            where condition = ? order by id
            """;

    private final JdbcClient jdbc;
    private final List<ConditionCover> covers;

    ConditionFacts(JdbcClient jdbc, List<ConditionCover> covers) {
        this.jdbc = jdbc;
        this.covers = covers;
    }

    /** What happened to a condition, oldest first. */
    List<ConditionStep> steps(String id) {
        return jdbc.sql(STEPS)
                .param(id)
                .query(
                        (row, _) ->
                                new ConditionStep(
                                        ConditionStep.Kind.valueOf(row.getString("step")),
                                        row.getString("words"),
                                        row.getString("link"),
                                        new PersonId(row.getString("by")),
                                        row.getTimestamp("at").toInstant()))
                .list();
    }

    /** Those of these conditions that are covered today. */
    Map<String, ConditionCover.Covered> covered(List<String> conditions, LocalDate today) {
        var covered = new HashMap<String, ConditionCover.Covered>();
        covers.forEach(cover -> covered.putAll(cover.covering(conditions, today)));
        return covered;
    }
}
