package uk.nhs.england.approvals.demonstration;

import static uk.nhs.england.approvals.demonstration.Cast.CARYS;
import static uk.nhs.england.approvals.demonstration.Cast.OLU;
import static uk.nhs.england.approvals.demonstration.Cast.SAM;
import static uk.nhs.england.approvals.demonstration.MadeUpRequests.NORMAL;
import static uk.nhs.england.approvals.demonstration.MadeUpRequests.request;

import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.agendas.BuildingAgendas;
import uk.nhs.england.approvals.boards.Sittings;
import uk.nhs.england.approvals.changes.ApprovingChanges;
import uk.nhs.england.approvals.changes.RequestingChanges;
import uk.nhs.england.approvals.changes.RequestingOverrides;
import uk.nhs.england.approvals.decisions.Outcome;
import uk.nhs.england.approvals.decisions.ProposedDecision;
import uk.nhs.england.approvals.demonstration.MadeUpRequests.About;
import uk.nhs.england.approvals.kernel.Subject;

import java.util.UUID;

/** Changes that CAB decides on, at different stages; how others are made is beside it. */
@Component
class MadeUpChanges {

    private static final String CAB = "CAB";

    private final RequestingChanges requesting;
    private final ApprovingChanges approving;
    private final RequestingOverrides overrides;
    private final MadeUpDecisions decisions;
    private final BuildingAgendas agendas;
    private final Sittings sittings;

    MadeUpChanges(
            RequestingChanges requesting,
            ApprovingChanges approving,
            RequestingOverrides overrides,
            MadeUpDecisions decisions,
            BuildingAgendas agendas,
            Sittings sittings) {
        this.requesting = requesting;
        this.approving = approving;
        this.overrides = overrides;
        this.decisions = decisions;
        this.agendas = agendas;
        this.sittings = sittings;
    }

    /**
     * Makes them.
     *
     * @param cab the sitting of the CAB that is held today
     * @param approved a case that is approved with a condition before live
     */
    void make(UUID cab, String approved, MadeUpRequests at) {
        twoThatClash(at);
        decided(cab, at);
        asleep(at);
        heldByTheGate(at, approved);
    }

    /** One is on the next agenda of the CAB; the other is still to be assessed. */
    private void twoThatClash(MadeUpRequests at) {
        var directory = new About("New version of the staff directory", "SV-0003");
        var first =
                requesting.requestAndSubmit(
                        request(NORMAL, directory, at.evening(16, 20), OLU), OLU.actor());
        assess(first);
        sittings.nextToPrepare(CAB, at.now())
                .ifPresent(next -> agendas.fill(next.id(), Cast.MORGAN.actor()));
        var copies = new About("Move of the copies of the directory", "SV-0003");
        requesting.requestAndSubmit(request(NORMAL, copies, at.evening(16, 21), SAM), SAM.actor());
    }

    private void decided(UUID cab, MadeUpRequests at) {
        decide(
                cab,
                requested(at, 18, "More room for rotas"),
                new Outcome.Approved(),
                "It was tried, and the back-out takes minutes.");
        decide(
                cab,
                requested(at, 19, "Rotas in another time zone"),
                new Outcome.Rejected(),
                "Nobody has asked for it, and wards would read the wrong hour.");
    }

    /** A draft in a freeze, and one that was taken back. */
    private void asleep(MadeUpRequests at) {
        var frozen = new About("Another colour for night shifts", "SV-0004");
        requesting.request(request(NORMAL, frozen, at.evening(40, 20), OLU), OLU.actor());
        var number = requested(at, 20, "Texts at night");
        requesting.withdraw(number, "Patients were asked: nobody wants them.", OLU.actor());
    }

    private void heldByTheGate(MadeUpRequests at, String approved) {
        var live = new About("Go-live of the staff rota exchange", "SV-0004", approved);
        var number =
                requesting.requestAndSubmit(
                        request(NORMAL, live, at.evening(22, 20), SAM), SAM.actor());
        assess(number);
        overrides.request(number, "The contract of what it replaces ends that week.", SAM.actor());
    }

    private String requested(MadeUpRequests at, int days, String title) {
        var number =
                requesting.requestAndSubmit(
                        request(NORMAL, new About(title, "SV-0004"), at.evening(days, 20), OLU),
                        OLU.actor());
        assess(number);
        return number;
    }

    private void assess(String number) {
        approving.assess(number, true, "The back-out was tried in staging.", CARYS.actor());
    }

    private void decide(UUID cab, String number, Outcome outcome, String reasons) {
        decisions.make(
                new ProposedDecision(cab, Subject.change(number), 1, outcome, reasons), CARYS);
    }
}
