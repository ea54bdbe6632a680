package uk.nhs.england.approvals.businesscase;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.likeness.Likeness;

/** What was submitted can be found by its likeness, and is owed a comparison. */
@Component
class SubmittedTexts {

    private final BusinessCases businessCases;
    private final Comparisons comparisons;
    private final Likeness likeness;

    SubmittedTexts(BusinessCases businessCases, Comparisons comparisons, Likeness likeness) {
        this.businessCases = businessCases;
        this.comparisons = comparisons;
        this.likeness = likeness;
    }

    @EventListener
    @Order(50)
    @Transactional(propagation = Propagation.MANDATORY)
    void on(CaseEvent.Submitted submitted) {
        var reference = submitted.reference();
        var businessCase = businessCases.findById(reference).orElseThrow();
        likeness.keep(LikeThis.entry(reference, businessCase.draft().document()));
        comparisons.owe(reference, submitted.number(), submitted.recorded());
    }
}
