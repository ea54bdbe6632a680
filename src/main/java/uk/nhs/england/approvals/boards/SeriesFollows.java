package uk.nhs.england.approvals.boards;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.calendar.CalendarEvent;

import java.util.Objects;

/** What is planned ahead follows the calendar, the terms of the board and its members. */
@Component
class SeriesFollows {

    private final PlanningSeries series;
    private final PlanningChairs chairs;
    private final BodyRows rows;
    private final Sittings sittings;

    SeriesFollows(PlanningSeries series, PlanningChairs chairs, BodyRows rows, Sittings sittings) {
        this.series = series;
        this.chairs = chairs;
        this.rows = rows;
        this.sittings = sittings;
    }

    /**
     * Sittings on that day move, unless somebody set that day by hand; one withdrawn moves none.
     */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void bankHoliday(CalendarEvent.BankHolidayAdded added) {
        var why =
                new Move.Why(
                        ScheduleCause.HOLIDAY,
                        "%s is not a working day.".formatted(added.day()),
                        added.recorded());
        var start = added.day().atStartOfDay(Rosters.LONDON);
        sittings.boardsOfSeries(start.toInstant(), start.plusDays(1).toInstant())
                .forEach(
                        board ->
                                series.planAnew(
                                        board, sitting -> sitting.day().equals(added.day()), why));
    }

    /** What the old terms gave from the day on is replaced by what the new ones give. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void terms(BodyEvent.TermsChanged changed) {
        series.planAnew(
                changed.board(),
                sitting ->
                        !Objects.requireNonNull(sitting.schedule().seriesDate())
                                .isBefore(changed.from()),
                new Move.Why(
                        ScheduleCause.TERMS,
                        "The board has other terms from %s.".formatted(changed.from()),
                        changed.recorded()));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void members(BoardEvent.MemberSeated seated) {
        rows.hold(seated.board());
        chairs.plan(seated.board(), seated.recorded());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void members(BoardEvent.MemberLeft left) {
        rows.hold(left.board());
        chairs.plan(left.board(), left.recorded());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void chairs(BoardEvent.SittingPlanned planned) {
        rows.hold(planned.board());
        chairs.plan(planned.board(), planned.recorded());
    }

    /** A turn that was handed over counts: the others are shared out anew. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void chairs(BoardEvent.ChairHandedOver handed) {
        rows.holdOf(handed.sitting());
        chairs.plan(sittings.require(handed.sitting()).board(), handed.recorded());
    }
}
