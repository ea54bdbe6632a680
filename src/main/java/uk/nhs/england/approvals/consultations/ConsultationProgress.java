package uk.nhs.england.approvals.consultations;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.businesscase.HoldingCases;
import uk.nhs.england.approvals.calendar.WorkingDays;
import uk.nhs.england.approvals.kernel.Recorded;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** What the process of a consultation asks and tells; the facts answer. */
@Component
public class ConsultationProgress {

    /** When a consultee is reminded, by the clocks of England. */
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final HoldingCases cases;
    private final Consultations consultations;
    private final WorkingDays workingDays;
    private final Steps steps;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConsultationProgress(
            HoldingCases cases,
            Consultations consultations,
            WorkingDays workingDays,
            Steps steps,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.consultations = consultations;
        this.workingDays = workingDays;
        this.steps = steps;
        this.events = events;
        this.clock = clock;
    }

    public boolean isAwaited(String reference, String consultee) {
        return consultations.require(reference, consultee).isAwaited();
    }

    /** The last day to respond. */
    public LocalDate due(String reference, String consultee) {
        return consultations.require(reference, consultee).due();
    }

    /** The morning of the working day by which half of the time has gone. */
    public Instant halfTime(String reference, String consultee) {
        return morning(halfTime(consultations.require(reference, consultee)));
    }

    /** The morning of the last day. */
    public Instant lastDay(String reference, String consultee) {
        return morning(due(reference, consultee));
    }

    /** The midnight that ends the last day. */
    public Instant endOfLastDay(String reference, String consultee) {
        return due(reference, consultee).plusDays(1).atStartOfDay(WorkingDays.LONDON).toInstant();
    }

    /** Records, once, that half of the time has gone; not when that is the last day. */
    @Transactional
    public void remindAtHalfTime(String reference, String consultee) {
        cases.holdForService(reference);
        var consultation = consultations.require(reference, consultee);
        if (halfTime(consultation).isBefore(consultation.due())) {
            chase(consultation, Chasing.Kind.REMINDED_AT_HALF_TIME);
        }
    }

    /** Records, once, that it is the last day. */
    @Transactional
    public void remindOnLastDay(String reference, String consultee) {
        cases.holdForService(reference);
        chase(consultations.require(reference, consultee), Chasing.Kind.REMINDED_ON_LAST_DAY);
    }

    /** Records, once, that the last day has passed. */
    @Transactional
    public void becameOverdue(String reference, String consultee) {
        cases.holdForService(reference);
        chase(consultations.require(reference, consultee), Chasing.Kind.BECAME_OVERDUE);
    }

    private void chase(Consultation consultation, Chasing.Kind kind) {
        var recorded = Recorded.byService(clock.instant());
        if (consultation.chase(kind, recorded.at())) {
            var step = Step.Kind.valueOf(kind.name());
            steps.keep(consultation, Step.of(step, null, consultation, recorded));
            events.publishEvent(said(consultation, kind, recorded));
        }
    }

    private static ConsultationEvent said(
            Consultation consultation, Chasing.Kind kind, Recorded recorded) {
        var reference = consultation.caseReference();
        var consultee = consultation.consultee();
        return kind == Chasing.Kind.BECAME_OVERDUE
                ? new ConsultationEvent.ResponseBecameOverdue(reference, consultee, recorded)
                : new ConsultationEvent.ConsulteeReminded(
                        reference, consultee, kind == Chasing.Kind.REMINDED_ON_LAST_DAY, recorded);
    }

    private LocalDate halfTime(Consultation consultation) {
        var calendar = workingDays.calendar();
        int all = calendar.between(consultation.askedOn(), consultation.due());
        return calendar.after(consultation.askedOn(), Math.ceilDiv(Math.max(1, all), 2));
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(MORNING).atZone(WorkingDays.LONDON).toInstant();
    }
}
