package uk.nhs.england.approvals.consultations;

import jakarta.persistence.EntityManager;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.businesscase.HoldingCases;
import uk.nhs.england.approvals.calendar.CalendarEvent;
import uk.nhs.england.approvals.calendar.WorkingDays;

import java.time.LocalDate;

/**
 * A bank holiday added under a running clock takes no time from anybody; added again after it was
 * withdrawn it gives none twice, since what is due is counted anew.
 */
@Component
class MovingDueDays {

    private final HoldingCases cases;
    private final Consultations consultations;
    private final WorkingDays workingDays;
    private final Postponing postponing;
    private final EntityManager entities;

    MovingDueDays(
            HoldingCases cases,
            Consultations consultations,
            WorkingDays workingDays,
            Postponing postponing,
            EntityManager entities) {
        this.cases = cases;
        this.consultations = consultations;
        this.workingDays = workingDays;
        this.postponing = postponing;
        this.entities = entities;
    }

    /** What is due on that day or later, and was asked before it, is counted anew. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void move(CalendarEvent.BankHolidayAdded added) {
        for (var touched : consultations.dueFrom(added.day())) {
            cases.holdForService(touched.caseReference());
            entities.refresh(touched);
            var counted = touched.promise().counted(workingDays.calendar());
            if (isTouched(touched, added.day()) && !counted.equals(touched.promise())) {
                postponing.postpone(
                        touched,
                        counted,
                        new Postponing.Why(
                                Step.Kind.MOVED_BY_A_BANK_HOLIDAY, null, added.recorded()));
            }
        }
    }

    /** Asked before the day, since a day that has begun cannot be added, and due on it or later. */
    private static boolean isTouched(Consultation consultation, LocalDate day) {
        return consultation.isAwaited()
                && consultation.askedOn().isBefore(day)
                && !consultation.due().isBefore(day);
    }
}
