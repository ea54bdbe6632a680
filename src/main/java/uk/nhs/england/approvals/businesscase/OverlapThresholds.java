package uk.nhs.england.approvals.businesscase;

import static uk.nhs.england.approvals.businesscase.CaseRules.require;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.FieldChange;
import uk.nhs.england.approvals.kernel.GovernanceEvent;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;
import uk.nhs.england.approvals.kernel.Subject;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/**
 * From which score an overlap is likely, and must be answered: data with dates. What was compared
 * before a change keeps the score that was in force.
 */
@Service
public class OverlapThresholds {

    private static final Period FARTHEST = Period.ofYears(10);

    private final JdbcClient jdbc;
    private final Rosters rosters;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OverlapThresholds(
            JdbcClient jdbc, Rosters rosters, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.rosters = rosters;
        this.events = events;
        this.clock = clock;
    }

    /** All of them, those that are over and those planned among them, the latest first. */
    @Transactional(readOnly = true)
    public List<Dated> all() {
        return jdbc.sql(
                        """
                        select score, valid_from as "from", valid_to as until
                        from businesscase_likely_overlap order by valid_from desc
                        """)
                .query(Dated.class)
                .list();
    }

    /**
     * From a day on, until the next planned change, another score counts.
     *
     * @param score above 0, at most 1
     */
    @Transactional
    public void change(LocalDate from, BigDecimal score, Actor actor) {
        changing(from, rosters.today()).throwIfAny();
        jdbc.sql("select pg_advisory_xact_lock(hashtext('businesscase_likely_overlap'))")
                .query(row -> {});
        jdbc.sql("delete from businesscase_likely_overlap where valid_from = ?")
                .param(from)
                .update();
        jdbc.sql(
                        """
                        update businesscase_likely_overlap set valid_to = :from
                        where valid_from < :from and (valid_to is null or valid_to > :from)
                        """)
                .param("from", from)
                .update();
        jdbc.sql(
                        """
                        insert into businesscase_likely_overlap (score, valid_from, valid_to)
                        select :score, :from, min(valid_from) from businesscase_likely_overlap
                        where valid_from > :from
                        """)
                .param("score", score)
                .param("from", from)
                .update();
        events.publishEvent(new Changed(from, score, actor.at(clock.instant())));
    }

    private static Refusals changing(LocalDate from, LocalDate today) {
        return require(
                !from.isBefore(today) && !from.isAfter(today.plus(FARTHEST)),
                Refusal.invalid(
                        "overlap-thresholds-change-ahead",
                        "from",
                        "An overlap threshold changes today or on a later day, within 10 years."));
    }

    /** A score and when it counts. */
    @Schema(
            name = "OverlapThreshold",
            description = "From which score on an overlap is likely, and when.")
    public record Dated(
            @Schema(description = "The score, above 0 and at most 1.", example = "0.45")
                    BigDecimal score,
            @Schema(description = "The first day.", example = "2026-12-01") LocalDate from,
            @Schema(
                            description = "The first day on which it no longer counts.",
                            example = "2027-04-01")
                    @Nullable LocalDate until) {}

    /** Another score counts from a day on. */
    record Changed(LocalDate from, BigDecimal score, Recorded recorded) implements GovernanceEvent {

        @Override
        public Subject subject() {
            return new Subject(Subject.Kind.OVERLAP_THRESHOLD, "OVERLAP-THRESHOLD");
        }

        @Override
        public String what() {
            return "An overlap is likely from a score of %s, from %s".formatted(score, from);
        }

        @Override
        public List<FieldChange> changes() {
            return List.of(new FieldChange("score", null, score.toPlainString()));
        }
    }
}
