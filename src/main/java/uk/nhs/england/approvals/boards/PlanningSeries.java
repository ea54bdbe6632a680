package uk.nhs.england.approvals.boards;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.calendar.WorkingDays;
import uk.nhs.england.approvals.kernel.FieldChange;
import uk.nhs.england.approvals.kernel.Recorded;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Plans the sittings that a board's rule gives, a rolling year ahead. Each day of the rule is
 * planned once, however often it is asked for.
 */
@Service
public class PlanningSeries {

    static final Period AHEAD = Period.ofYears(1);

    private final BodyRows rows;
    private final Sittings sittings;
    private final ChangingSittings changing;
    private final PlanningChairs chairs;
    private final WorkingDays workingDays;
    private final ApplicationEventPublisher events;

    PlanningSeries(
            BodyRows rows,
            Sittings sittings,
            ChangingSittings changing,
            PlanningChairs chairs,
            WorkingDays workingDays,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.sittings = sittings;
        this.changing = changing;
        this.chairs = chairs;
        this.workingDays = workingDays;
        this.events = events;
    }

    /** Adds what the year ahead lacks, and leaves alone what is planned. */
    @Transactional
    public void planAhead(String board, Recorded recorded) {
        rows.hold(board);
        follow(board, _ -> false, new Move.Why(ScheduleCause.HOLIDAY, "", recorded));
        chairs.plan(board, recorded);
    }

    /**
     * Adds what the year ahead lacks, and has the sittings that were touched follow the rule again,
     * unless somebody moved them, called them off or has opened their agenda.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void planAnew(String board, Predicate<Sitting> touched, Move.Why why) {
        rows.hold(board);
        follow(board, touched, why);
        chairs.plan(board, why.recorded());
    }

    private void follow(String board, Predicate<Sitting> touched, Move.Why why) {
        var tomorrow = workingDays.today().plusDays(1);
        var existing =
                sittings.ofSeries(board, tomorrow).stream()
                        .collect(
                                Collectors.toMap(
                                        one -> one.schedule().seriesDate(), Function.identity()));
        var added = new ArrayList<FieldChange>();
        for (var planned : planned(board, tomorrow)) {
            var sitting = existing.remove(planned.date());
            if (sitting == null) {
                changing.add(board, planned, why.recorded()).ifPresent(added::add);
            } else if (touched.test(sitting) && changing.follow(sitting, planned, why)) {
                changing.add(board, planned, why.recorded()).ifPresent(added::add);
            }
        }
        existing.values().stream()
                .filter(touched)
                .forEach(sitting -> changing.replace(sitting, why));
        if (!added.isEmpty()) {
            events.publishEvent(new SittingEvent.SeriesPlanned(board, added, why.recorded()));
        }
    }

    private List<SeriesPlan.Planned> planned(String board, LocalDate from) {
        var terms = rows.termsFrom(board, from.minusDays(SeriesPlan.MARGIN_DAYS));
        return SeriesPlan.of(terms, from, from.plus(AHEAD), workingDays.calendar());
    }
}
