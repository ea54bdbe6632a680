package uk.nhs.england.approvals.changes;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.NotFound;
import uk.nhs.england.approvals.kernel.Refusal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** How changes are judged: data with dates. */
@Service
public class RuleBook {

    private static final String SELECT =
            """
            select valid_from as "from", valid_to as until, earned_in_a_row, lost_at_failures,
                lost_within, sampled_percent, assessment_days, roster_hours, review_days
            from changes_rule
            """;

    private final JdbcClient jdbc;
    private final Rosters rosters;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RuleBook(JdbcClient jdbc, Rosters rosters, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.rosters = rosters;
        this.events = events;
        this.clock = clock;
    }

    /** All of them, those that are over and those planned among them, the latest first. */
    @Transactional(readOnly = true)
    public List<ChangeRule> all() {
        return jdbc.sql(SELECT + "order by valid_from desc").query(ChangeRule.class).list();
    }

    /** Those that count today. */
    ChangeRule today() {
        return on(rosters.today());
    }

    ChangeRule on(LocalDate day) {
        return jdbc.sql(SELECT + "where valid_from <= ? and (valid_to is null or valid_to > ?)")
                .params(day, day)
                .query(ChangeRule.class)
                .optional()
                .orElseThrow(() -> new NotFound("There are no rules on %s.".formatted(day)));
    }

    /**
     * From its first day on, until the next planned change, this counts.
     *
     * @throws uk.nhs.england.approvals.kernel.Refused when it is not ahead, or another begins then
     */
    @Transactional
    public void plan(ChangeRule rule, Actor actor) {
        var from = rule.from();
        ChangeRules.require(
                        from.isAfter(rosters.today()),
                        Refusal.invalid("it-changes-ahead", "from", "Rules change on a later day."))
                .and(
                        ChangeRules.require(
                                rule.lostWithin() >= rule.lostAtFailures(),
                                Refusal.invalid(
                                        "failures-are-among-the-latest",
                                        "lostWithin",
                                        "More failures cannot be among fewer changes.")))
                .throwIfAny();
        jdbc.sql("select pg_advisory_xact_lock(hashtext('changes_rule'))").query(row -> {});
        ChangeRules.require(
                        all().stream().noneMatch(one -> one.from().equals(from)),
                        Refusal.conflict(
                                "it-changes-once-a-day",
                                "A change from %s is planned already.".formatted(from)))
                .throwIfAny();
        keep(rule);
        events.publishEvent(new ChangeRuleEvent.RulePlanned(rule, actor.at(clock.instant())));
    }

    private void keep(ChangeRule rule) {
        jdbc.sql(
                        """
                        update changes_rule set valid_to = :from
                        where valid_from < :from and (valid_to is null or valid_to > :from)
                        """)
                .param("from", rule.from())
                .update();
        jdbc.sql(
                        """
                        insert into changes_rule (valid_from, earned_in_a_row, lost_at_failures,
                            lost_within, sampled_percent, assessment_days, roster_hours,
                            review_days, valid_to)
                        select :from, :earnedInARow, :lostAtFailures, :lostWithin, :sampledPercent,
                            :assessmentDays, :rosterHours, :reviewDays, min(valid_from)
                        from changes_rule where valid_from > :from
                        """)
                .paramSource(rule)
                .update();
    }
}
