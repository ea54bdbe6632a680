package uk.nhs.england.approvals.assessments;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.boards.BoardReading;
import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;
import uk.nhs.england.approvals.standards.StandardReading;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Which standards boards want assessed in full before they approve: data with dates. */
@Service
@Transactional
public class Demands {

    private static final String SELECT =
            "select board, standard, valid_from, valid_to from assessments_demand ";

    private final StandardReading standards;
    private final BoardReading boards;
    private final Rosters rosters;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Demands(
            StandardReading standards,
            BoardReading boards,
            Rosters rosters,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.standards = standards;
        this.boards = boards;
        this.rosters = rosters;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The demands for a standard, past ones included, by board.
     *
     * @throws uk.nhs.england.approvals.kernel.NotFound when there is no such standard
     */
    @Transactional(readOnly = true)
    public List<Demand> of(String standard) {
        standards.show(standard, rosters.today());
        return jdbc.sql(SELECT + "where standard = ? order by board, valid_from")
                .param(standard)
                .query(Demand.class)
                .list();
    }

    /** The standards that a board demands on a day. */
    List<String> of(String board, LocalDate day) {
        return jdbc.sql(
                        """
                        select standard from assessments_demand
                        where board = ? and daterange(valid_from, valid_to) @> cast(? as date)
                        """)
                .params(board, day)
                .query(String.class)
                .list();
    }

    /** A board demands the assessment of a standard, from a day on. */
    public void demand(Demand demand, Actor actor) {
        boards.show(demand.board());
        DemandRules.demanding(demand, of(demand.standard()), rosters.today()).throwIfAny();
        jdbc.sql(
                        """
                        insert into assessments_demand (board, standard, valid_from, valid_to)
                        values (?, ?, ?, ?)
                        """)
                .param(demand.board())
                .param(demand.standard())
                .param(demand.validFrom())
                .param(demand.validTo())
                .update();
        publish(demand, demand.validTo(), actor);
    }

    /** A board no longer demands it from that day on. */
    public void end(String board, String standard, LocalDate on, Actor actor) {
        var open =
                of(standard).stream()
                        .filter(one -> one.board().equals(board) && one.validTo() == null)
                        .findFirst();
        if (open.isEmpty()) {
            Refusals.of(
                            Refusal.conflict(
                                    "a-demand-ends-once",
                                    "The %s makes no demand on %s that has no end."
                                            .formatted(board, standard)))
                    .throwIfAny();
        }
        var ending = open.orElseThrow();
        DemandRules.ending(ending, on, rosters.today()).throwIfAny();
        jdbc.sql(
                        """
                        update assessments_demand set valid_to = ?
                        where board = ? and standard = ? and valid_to is null
                        """)
                .params(on, board, standard)
                .update();
        publish(ending, on, actor);
    }

    private void publish(Demand demand, @Nullable LocalDate to, Actor actor) {
        events.publishEvent(
                new AssessmentEvent.DemandChanged(
                        demand.standard(),
                        demand.board(),
                        demand.validFrom(),
                        to,
                        actor.at(clock.instant())));
    }
}
