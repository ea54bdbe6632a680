package uk.nhs.england.approvals.waivers;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.NotFound;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The scales of risk: data with dates. What was requested before a change keeps its risk. */
@Service
public class RiskScales {

    private static final String SELECT =
            """
            select likelihoods, impacts, medium_from, high_from, valid_from, valid_to
            from waivers_risk_scale
            """;

    private final JdbcClient jdbc;
    private final Rosters rosters;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RiskScales(JdbcClient jdbc, Rosters rosters, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.rosters = rosters;
        this.events = events;
        this.clock = clock;
    }

    /** All of them, those that are over and those planned among them, the latest first. */
    @Transactional(readOnly = true)
    public List<RiskScale> all() {
        return jdbc.sql(SELECT + "order by valid_from desc").query(RiskScales::scale).list();
    }

    /** The scale that counts on a day. */
    RiskScale on(LocalDate day) {
        return jdbc.sql(SELECT + "where valid_from <= ? and (valid_to is null or valid_to > ?)")
                .params(day, day)
                .query(RiskScales::scale)
                .optional()
                .orElseThrow(() -> new NotFound("There is no scale of risk on %s.".formatted(day)));
    }

    /**
     * From its first day on, until the next planned change, this scale counts.
     *
     * @throws uk.nhs.england.approvals.kernel.Refused when it is not ahead, or another begins then
     */
    @Transactional
    public void change(RiskScale scale, Actor actor) {
        var from = scale.from();
        DatedRules.changesAhead(from, rosters.today())
                .and(DatedRules.highIsAboveMedium(scale))
                .throwIfAny();
        jdbc.sql("select pg_advisory_xact_lock(hashtext('waivers_risk_scale'))").query(row -> {});
        DatedRules.changesOnceADay(begins(from), from).throwIfAny();
        keep(scale);
        events.publishEvent(new WaiverRuleEvent.RiskScalePlanned(scale, actor.at(clock.instant())));
    }

    private boolean begins(LocalDate from) {
        return jdbc.sql("select exists (select 1 from waivers_risk_scale where valid_from = ?)")
                .param(from)
                .query(Boolean.class)
                .single();
    }

    private void keep(RiskScale scale) {
        jdbc.sql(
                        """
                        update waivers_risk_scale set valid_to = :from
                        where valid_from < :from and (valid_to is null or valid_to > :from)
                        """)
                .param("from", scale.from())
                .update();
        jdbc.sql(
                        """
                        insert into waivers_risk_scale
                            (likelihoods, impacts, medium_from, high_from, valid_from, valid_to)
                        select :likelihoods, :impacts, :medium, :high, :from, min(valid_from)
                        from waivers_risk_scale where valid_from > :from
                        """)
                .param("likelihoods", scale.likelihoods().toArray(String[]::new))
                .param("impacts", scale.impacts().toArray(String[]::new))
                .param("medium", scale.mediumFrom())
                .param("high", scale.highFrom())
                .param("from", scale.from())
                .update();
    }

    private static RiskScale scale(ResultSet row, int number) throws SQLException {
        return new RiskScale(
                List.of((String[]) row.getArray("likelihoods").getArray()),
                List.of((String[]) row.getArray("impacts").getArray()),
                row.getInt("medium_from"),
                row.getInt("high_from"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
