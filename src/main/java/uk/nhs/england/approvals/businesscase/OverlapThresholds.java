package uk.nhs.england.approvals.businesscase;

import static uk.nhs.england.approvals.businesscase.CaseRules.require;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

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
    public List<OverlapThreshold> all() {
        return jdbc.sql(
                        """
                        select score, valid_from as "from", valid_to as until
                        from businesscase_likely_overlap order by valid_from desc
                        """)
                .query(OverlapThreshold.class)
                .list();
    }

    /**
     * From a day on, until the next planned change, another score counts.
     *
     * @param score above 0, at most 1
     * @throws org.springframework.dao.ConcurrencyFailureException while somebody else changes one
     */
    @Transactional
    public void change(LocalDate from, BigDecimal score, Actor actor) {
        changing(from, rosters.today()).throwIfAny();
        nobodyElseChangesThem();
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
        events.publishEvent(new OverlapThresholdChanged(from, score, actor.at(clock.instant())));
    }

    /**
     * Two who change them at once cannot know of each other: the second is told, not waited for.
     */
    private void nobodyElseChangesThem() {
        boolean isFree =
                jdbc.sql(
                                "select pg_try_advisory_xact_lock("
                                        + "hashtext('businesscase_likely_overlap'))")
                        .query(Boolean.class)
                        .single();
        if (!isFree) {
            throw new CannotAcquireLockException("Somebody else changes the thresholds");
        }
    }

    private static Refusals changing(LocalDate from, LocalDate today) {
        return require(
                !from.isBefore(today) && !from.isAfter(today.plus(FARTHEST)),
                Refusal.invalid(
                        "overlap-thresholds-change-ahead",
                        "from",
                        "An overlap threshold changes today or on a later day, within 10 years."));
    }
}
