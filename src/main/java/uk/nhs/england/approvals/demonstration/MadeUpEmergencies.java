package uk.nhs.england.approvals.demonstration;

import static uk.nhs.england.approvals.demonstration.Cast.CARYS;
import static uk.nhs.england.approvals.demonstration.Cast.HELEN;
import static uk.nhs.england.approvals.demonstration.Cast.OLU;
import static uk.nhs.england.approvals.demonstration.Cast.OMAR;
import static uk.nhs.england.approvals.demonstration.MadeUpRequests.request;

import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.changes.ApprovingChanges;
import uk.nhs.england.approvals.changes.ImplementationAct;
import uk.nhs.england.approvals.changes.KeepingRoster;
import uk.nhs.england.approvals.changes.Lane;
import uk.nhs.england.approvals.changes.RequestingChanges;
import uk.nhs.england.approvals.changes.ReviewOutcome;
import uk.nhs.england.approvals.demonstration.MadeUpRequests.About;

import java.util.List;

/** The emergency roster, what it approved, and what nobody approved. */
@Component
class MadeUpEmergencies {

    private final RequestingChanges requesting;
    private final ApprovingChanges approving;
    private final KeepingRoster roster;
    private final MadeUpWork work;

    MadeUpEmergencies(
            RequestingChanges requesting,
            ApprovingChanges approving,
            KeepingRoster roster,
            MadeUpWork work) {
        this.requesting = requesting;
        this.approving = approving;
        this.roster = roster;
        this.work = work;
    }

    /** One is before CAB, one is being made; another change was found made already. */
    void make(MadeUpRequests at) {
        roster.join(HELEN.id(), "Architecture", CARYS.actor());
        roster.join(OMAR.id(), "Integration", CARYS.actor());
        var over = started(at, new About("Restart of the directory", "SV-0003"));
        work.act(over, ImplementationAct.DONE);
        work.review(over, ReviewOutcome.SUCCESSFUL_WITH_ISSUES);
        var running = started(at, new About("Failover of the messages", "SV-0002"));
        work.act(running, ImplementationAct.PAUSE);
        var lane = new Lane.Unauthorised("The nightly comparison of settings.");
        requesting.request(
                request(lane, new About("Another mail server", "SV-0002"), at.over(), OLU),
                CARYS.actor());
    }

    private String started(MadeUpRequests at, About about) {
        var lane = new Lane.Emergency("Wards cannot work while it is down.");
        var number =
                requesting.requestAndSubmit(request(lane, about, at.underWay(), OLU), OLU.actor());
        List.of(HELEN, OMAR).forEach(one -> approving.approveAsRoster(number, one.actor()));
        work.act(number, ImplementationAct.START);
        return number;
    }
}
