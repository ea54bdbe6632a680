package uk.nhs.england.approvals.consultations;

import jakarta.persistence.EntityManager;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Recorded;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The steps of consultations, as they happened. */
@Component
class Steps {

    private static final String KEEP =
            """
            insert into consultations_step (case_reference, consultee, step, response, words,
                case_version, due, late_by, by_person, on_behalf_of, at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String OF_CASE =
            """
            select consultee, step, response, words, case_version, due, late_by, by_person,
                on_behalf_of, at
            from consultations_step
            where case_reference = :reference
                and (cast(:consultee as text) is null or consultee = :consultee)
            order by consultee, id
            """;

    private final JdbcClient jdbc;
    private final JdbcOperations batches;
    private final EntityManager entities;

    Steps(JdbcClient jdbc, JdbcOperations batches, EntityManager entities) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.entities = entities;
    }

    /** Keeps a step, and with it what it did to the consultation. */
    void keep(Consultation consultation, Step step) {
        keepAll(List.of(consultation), _ -> step);
    }

    /** Keeps one step of each, and with it what it did to the consultations. */
    void keepAll(List<Consultation> consultations, Function<Consultation, Step> step) {
        entities.flush();
        batches.batchUpdate(
                KEEP, consultations.stream().map(one -> values(one, step.apply(one))).toList());
    }

    private static @Nullable Object[] values(Consultation consultation, Step step) {
        var recorded = step.recorded();
        return new @Nullable Object[] {
            consultation.caseReference(),
            consultation.consultee(),
            step.kind().name(),
            step.response() == null ? null : step.response().name(),
            step.words(),
            step.version(),
            step.due(),
            step.lateBy(),
            recorded.by().value(),
            recorded.onBehalfOf() == null ? null : recorded.onBehalfOf().value(),
            recorded.at().atOffset(ZoneOffset.UTC)
        };
    }

    /** The steps of one consultee about a case, or of all, oldest first, by consultee. */
    Map<String, List<Step>> of(String reference, @Nullable String consultee) {
        return jdbc
                .sql(OF_CASE)
                .param("reference", reference)
                .param("consultee", consultee)
                .query((row, _) -> Map.entry(row.getString("consultee"), step(row)))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Step step(ResultSet row) throws SQLException {
        var response = row.getString("response");
        var onBehalfOf = row.getString("on_behalf_of");
        return new Step(
                Step.Kind.valueOf(row.getString("step")),
                response == null ? null : ResponseKind.valueOf(response),
                row.getString("words"),
                row.getInt("case_version"),
                row.getObject("due", LocalDate.class),
                row.getInt("late_by"),
                new Recorded(
                        new PersonId(row.getString("by_person")),
                        onBehalfOf == null ? null : new PersonId(onBehalfOf),
                        row.getTimestamp("at").toInstant()));
    }
}
