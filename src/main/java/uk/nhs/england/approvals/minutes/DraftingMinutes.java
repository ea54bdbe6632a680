package uk.nhs.england.approvals.minutes;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.boards.SittingEvent.SittingAdvanced;
import uk.nhs.england.approvals.boards.SittingState;
import uk.nhs.england.approvals.boards.Sittings;
import uk.nhs.england.approvals.calendar.WorkingDays;

/** Drafts the minutes when a sitting ends, in the transaction of its end. */
@Component
class DraftingMinutes {

    private final AllMinutes minutes;
    private final Sittings sittings;
    private final WorkingDays workingDays;
    private final ApplicationEventPublisher events;

    DraftingMinutes(
            AllMinutes minutes,
            Sittings sittings,
            WorkingDays workingDays,
            ApplicationEventPublisher events) {
        this.minutes = minutes;
        this.sittings = sittings;
        this.workingDays = workingDays;
        this.events = events;
    }

    /** What was replied in writing stands in the decision; it has no minutes. */
    @EventListener
    @Order(50)
    @Transactional(propagation = Propagation.MANDATORY)
    void on(SittingAdvanced advanced) {
        if (advanced.state() != SittingState.CLOSED) {
            return;
        }
        var sitting = sittings.require(advanced.sitting());
        if (!sitting.isInWriting()) {
            var recorded = advanced.recorded();
            var until = workingDays.after(workingDays.today(), MinutesRules.COMMENT_WORKING_DAYS);
            minutes.save(Minutes.draft(sitting, until, recorded.at()));
            minutes.flush();
            events.publishEvent(
                    new MinutesEvent.MinutesDrafted(
                            sitting.id(), sitting.board(), until, recorded));
        }
    }
}
