package uk.nhs.england.approvals.consultations;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.kernel.FieldChange;
import uk.nhs.england.approvals.kernel.Recorded;

import java.util.List;

/** Makes a response due later, on the record. */
@Component
class Postponing {

    private final Steps steps;
    private final ApplicationEventPublisher events;

    Postponing(Steps steps, ApplicationEventPublisher events) {
        this.steps = steps;
        this.events = events;
    }

    /** Why it is due later. */
    record Why(Step.Kind step, @Nullable String words, Recorded recorded) {}

    void postpone(Consultation consultation, Promise until, Why why) {
        var before = consultation.due();
        consultation.postpone(until);
        steps.keep(consultation, Step.of(why.step(), why.words(), consultation, why.recorded()));
        var path = "consultations.%s.due".formatted(consultation.consultee());
        events.publishEvent(
                new ConsultationEvent.DueDayMoved(
                        consultation.caseReference(),
                        consultation.consultee(),
                        why.step() == Step.Kind.MOVED_BY_A_BANK_HOLIDAY,
                        List.of(new FieldChange(path, before.toString(), until.day().toString())),
                        why.recorded()));
    }
}
