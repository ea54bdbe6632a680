package uk.nhs.england.approvals.demonstration;

import static uk.nhs.england.approvals.demonstration.Cast.OLU;
import static uk.nhs.england.approvals.demonstration.MadeUpRequests.request;
import static uk.nhs.england.approvals.demonstration.MadeUpRequests.template;

import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.changes.ImplementationAct;
import uk.nhs.england.approvals.changes.KeepingTemplates;
import uk.nhs.england.approvals.changes.Lane;
import uk.nhs.england.approvals.changes.RequestingChanges;
import uk.nhs.england.approvals.changes.ReviewOutcome;
import uk.nhs.england.approvals.decisions.Outcome;
import uk.nhs.england.approvals.decisions.ProposedDecision;
import uk.nhs.england.approvals.demonstration.MadeUpRequests.About;
import uk.nhs.england.approvals.kernel.Subject;

import java.util.UUID;
import java.util.stream.IntStream;

/** What the vendor changes in its own cloud, and the template that three of these earn. */
@Component
class MadeUpTemplate {

    private static final Lane VENDOR = new Lane.VendorCloud(false, false, false);
    private static final About CERTIFICATES = new About("Renew the certificates", "SV-0001");

    private final RequestingChanges requesting;
    private final KeepingTemplates templates;
    private final MadeUpDecisions decisions;
    private final MadeUpWork work;

    MadeUpTemplate(
            RequestingChanges requesting,
            KeepingTemplates templates,
            MadeUpDecisions decisions,
            MadeUpWork work) {
        this.requesting = requesting;
        this.templates = templates;
        this.decisions = decisions;
        this.work = work;
    }

    /**
     * A change that follows the template waits for its window; another of the vendor's went wrong.
     *
     * @param cab the sitting of the CAB that is held today
     */
    void make(UUID cab, MadeUpRequests at) {
        var evidence = IntStream.range(0, 3).mapToObj(_ -> vendorChange(at)).toList();
        var template = templates.propose(template(CERTIFICATES), evidence, OLU.actor());
        approve(cab, template);
        requesting.requestAndSubmit(
                request(new Lane.Standard(template), CERTIFICATES, at.evening(9, 20), OLU),
                OLU.actor());
        work.causedAnIncident(vendorChange(at));
    }

    private void approve(UUID cab, String template) {
        decisions.make(
                new ProposedDecision(
                        cab,
                        new Subject(Subject.Kind.CHANGE_TEMPLATE, template),
                        1,
                        new Outcome.Approved(),
                        "Three went well, and each is taken back in minutes."),
                Cast.CARYS);
    }

    private String vendorChange(MadeUpRequests at) {
        var number =
                requesting.requestAndSubmit(
                        request(VENDOR, CERTIFICATES, at.underWay(), OLU), OLU.actor());
        work.act(number, ImplementationAct.START, ImplementationAct.DONE);
        work.review(number, ReviewOutcome.SUCCESSFUL);
        return number;
    }
}
