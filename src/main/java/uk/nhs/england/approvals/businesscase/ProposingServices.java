package uk.nhs.england.approvals.businesscase;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.businesscase.answers.RequestKind;
import uk.nhs.england.approvals.register.Proposals;
import uk.nhs.england.approvals.register.WithdrawnProposals;

import java.util.List;
import java.util.Objects;

/** What an approved case says of services is proposed to the register (product rule 12). */
@Component
class ProposingServices {

    private final BusinessCases businessCases;
    private final Submissions submissions;
    private final Proposals proposals;
    private final WithdrawnProposals withdrawn;

    ProposingServices(
            BusinessCases businessCases,
            Submissions submissions,
            Proposals proposals,
            WithdrawnProposals withdrawn) {
        this.businessCases = businessCases;
        this.submissions = submissions;
        this.proposals = proposals;
        this.withdrawn = withdrawn;
    }

    /** The board is to decide again. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(ApprovalEvent.ReturnedToBoard returned) {
        withdrawn.of(returned.reference(), returned.recorded());
    }

    /** Of the version that was decided on, which is the latest. */
    @EventListener
    @Order(200)
    @Transactional(propagation = Propagation.MANDATORY)
    void on(CaseEvent.Approved approved) {
        var reference = approved.reference();
        int latest = businessCases.findById(reference).orElseThrow().latestSubmission();
        var document = submissions.require(reference, latest).document();
        var need = document.answers().need();
        if (need == null) {
            return;
        }
        var state = ProposedServices.stateOf(reference, document);
        Objects.requireNonNullElse(need.services(), List.<String>of()).stream()
                .distinct()
                .forEach(
                        service ->
                                proposals.propose(reference, service, state, approved.recorded()));
        if (need.request() == RequestKind.NEW_SERVICE) {
            proposals.propose(reference, null, state, approved.recorded());
        }
    }
}
