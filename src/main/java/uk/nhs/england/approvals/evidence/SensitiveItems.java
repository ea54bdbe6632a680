package uk.nhs.england.approvals.evidence;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.businesscase.CaseEvent;
import uk.nhs.england.approvals.businesscase.HoldingCases;
import uk.nhs.england.approvals.decisions.DecisionEvent;
import uk.nhs.england.approvals.decisions.Outcome;
import uk.nhs.england.approvals.kernel.GovernanceEvent;
import uk.nhs.england.approvals.kernel.Subject;

/**
 * Keeps the readers of sensitive evidence in step with its case: a board that joins the route may
 * read it from then on, and an author who is added too.
 */
@Component
class SensitiveItems {

    private final Evidence evidence;
    private final EvidenceItems items;
    private final HoldingCases cases;

    SensitiveItems(Evidence evidence, EvidenceItems items, HoldingCases cases) {
        this.evidence = evidence;
        this.items = items;
        this.cases = cases;
    }

    @EventListener
    @Order(50)
    @Transactional(propagation = Propagation.MANDATORY)
    void follow(GovernanceEvent event) {
        if (event.subject().kind() == Subject.Kind.BUSINESS_CASE && mayChangeReaders(event)) {
            var sensitive = items.sensitiveOf(event.subject().reference());
            if (!sensitive.isEmpty()) {
                var held = cases.find(event.subject().reference());
                evidence.permit(held, sensitive);
            }
        }
    }

    /** Of the facts known here, some; of those of other modules, such as consultations, any. */
    private static boolean mayChangeReaders(GovernanceEvent event) {
        return switch (event) {
            case EvidenceEvent _ -> false;
            case CaseEvent ofCase ->
                    ofCase instanceof CaseEvent.Edited
                            || ofCase instanceof CaseEvent.Submitted
                            || ofCase instanceof CaseEvent.RouteDecided
                            || ofCase instanceof CaseEvent.ConsulteeNamed;
            case DecisionEvent.DecisionRecorded decision ->
                    decision.outcome() == Outcome.Type.REFERRED;
            case DecisionEvent _ -> false;
            default -> true;
        };
    }
}
