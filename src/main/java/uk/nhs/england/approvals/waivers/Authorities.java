package uk.nhs.england.approvals.waivers;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.NotFound;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Who may grant exceptions, by risk: data with dates. What was requested before a change keeps its
 * board.
 */
@Service
public class Authorities {

    private static final String SELECT =
            """
            select risk, board, by_chair, longest_months, valid_from as "from", valid_to as until
            from waivers_authority
            """;

    private final JdbcClient jdbc;
    private final Rosters rosters;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Authorities(JdbcClient jdbc, Rosters rosters, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.rosters = rosters;
        this.events = events;
        this.clock = clock;
    }

    /** All of them, those that are over and those planned among them, the latest first. */
    @Transactional(readOnly = true)
    public List<Authority> all() {
        return jdbc.sql(SELECT + "order by valid_from desc, risk").query(Authority.class).list();
    }

    /** Who may grant at a risk on a day. */
    Authority on(LocalDate day, RiskLevel risk) {
        return jdbc.sql(
                        SELECT
                                + """
                                where risk = ? and valid_from <= ?
                                    and (valid_to is null or valid_to > ?)
                                """)
                .params(risk.name(), day, day)
                .query(Authority.class)
                .optional()
                .orElseThrow(() -> noneFor(risk, day));
    }

    /**
     * From its first day on, until the next planned change, this authority counts for its risk.
     *
     * @throws uk.nhs.england.approvals.kernel.Refused when it is not ahead, its board is unknown,
     *     or another begins then for the same risk
     */
    @Transactional
    public void change(Authority authority, Actor actor) {
        var from = authority.from();
        DatedRules.changesAhead(from, rosters.today())
                .and(DatedRules.boardIsKnown(rosters.knows(authority.board()), authority.board()))
                .throwIfAny();
        jdbc.sql("select pg_advisory_xact_lock(hashtext('waivers_authority'))").query(row -> {});
        DatedRules.changesOnceADay(begins(authority), from).throwIfAny();
        keep(authority);
        events.publishEvent(
                new WaiverRuleEvent.AuthorityPlanned(authority, actor.at(clock.instant())));
    }

    private boolean begins(Authority authority) {
        return jdbc.sql(
                        """
                        select exists (select 1 from waivers_authority
                            where risk = ? and valid_from = ?)
                        """)
                .params(authority.risk().name(), authority.from())
                .query(Boolean.class)
                .single();
    }

    private void keep(Authority authority) {
        jdbc.sql(
                        """
                        update waivers_authority set valid_to = :from
                        where risk = :risk and valid_from < :from
                            and (valid_to is null or valid_to > :from)
                        """)
                .param("risk", authority.risk().name())
                .param("from", authority.from())
                .update();
        jdbc.sql(
                        """
                        insert into waivers_authority
                            (risk, board, by_chair, longest_months, valid_from, valid_to)
                        select :risk, :board, :byChair, :longest, :from, min(valid_from)
                        from waivers_authority where risk = :risk and valid_from > :from
                        """)
                .param("risk", authority.risk().name())
                .param("board", authority.board())
                .param("byChair", authority.byChair())
                .param("longest", authority.longestMonths())
                .param("from", authority.from())
                .update();
    }

    private static NotFound noneFor(RiskLevel risk, LocalDate day) {
        return new NotFound(
                "Nobody may grant an exception at %s risk on %s.".formatted(risk.words(), day));
    }
}
