package uk.nhs.england.approvals.consultations;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.businesscase.ApprovalEvent;
import uk.nhs.england.approvals.businesscase.CaseEvent;

/** What happens to a case is followed by its consultations, in the same transaction. */
@Component
class ConsultationsFollowCases {

    /** Before the processes, which are told of it. */
    private static final int BEFORE_THE_PROCESS = 50;

    private final AskingConsultees asking;
    private final Consultations consultations;
    private final Steps steps;
    private final ApplicationEventPublisher events;

    ConsultationsFollowCases(
            AskingConsultees asking,
            Consultations consultations,
            Steps steps,
            ApplicationEventPublisher events) {
        this.asking = asking;
        this.consultations = consultations;
        this.steps = steps;
        this.events = events;
    }

    @EventListener
    @Order(BEFORE_THE_PROCESS)
    @Transactional(propagation = Propagation.MANDATORY)
    void on(CaseEvent event) {
        switch (event) {
            case CaseEvent.RouteDecided decided -> asking.askAll(decided, "consultees");
            case CaseEvent.ConsulteeNamed named -> asking.askAll(named, "consultee");
            case CaseEvent.Submitted submitted ->
                    asking.askAgain(
                            submitted.reference(), Consultation::looksAgain, event.recorded());
            case CaseEvent.Withdrawn _, CaseEvent.Rejected _, CaseEvent.Approved _ -> lapse(event);
            case CaseEvent.Drafted _,
                    CaseEvent.Edited _,
                    CaseEvent.AdviceGiven _,
                    CaseEvent.OverlapChanged _ -> {}
        }
    }

    /** A case that was closed is open again: those that had not responded are asked again. */
    @EventListener
    @Order(BEFORE_THE_PROCESS)
    @Transactional(propagation = Propagation.MANDATORY)
    void on(ApprovalEvent.ReturnedToBoard returned) {
        asking.askAgain(
                returned.reference(),
                one -> one.state() == Consultation.State.LAPSED,
                returned.recorded());
    }

    private void lapse(CaseEvent closed) {
        var lapsed =
                consultations.of(closed.reference()).stream().filter(Consultation::lapse).toList();
        if (!lapsed.isEmpty()) {
            steps.keepAll(lapsed, one -> Step.of(Step.Kind.LAPSED, null, one, closed.recorded()));
            events.publishEvent(
                    new ConsultationEvent.ConsultationsLapsed(
                            closed.reference(),
                            lapsed.stream().map(Consultation::consultee).toList(),
                            closed.recorded()));
        }
    }
}
