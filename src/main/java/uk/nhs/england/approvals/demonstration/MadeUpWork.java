package uk.nhs.england.approvals.demonstration;

import static uk.nhs.england.approvals.demonstration.Cast.CARYS;
import static uk.nhs.england.approvals.demonstration.Cast.OLU;

import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.changes.ImplementationAct;
import uk.nhs.england.approvals.changes.ImplementingChanges;
import uk.nhs.england.approvals.changes.Review;
import uk.nhs.england.approvals.changes.ReviewOutcome;
import uk.nhs.england.approvals.changes.ReviewingChanges;

/** What becomes of changes while they are made and afterwards. */
@Component
class MadeUpWork {

    private final ImplementingChanges implementing;
    private final ReviewingChanges reviewing;

    MadeUpWork(ImplementingChanges implementing, ReviewingChanges reviewing) {
        this.implementing = implementing;
        this.reviewing = reviewing;
    }

    void act(String number, ImplementationAct... acts) {
        for (var act : acts) {
            implementing.act(number, act, OLU.actor());
        }
    }

    void review(String number, ReviewOutcome outcome) {
        var review = new Review(outcome, "The second node took longer than the first.", null);
        reviewing.review(number, review, CARYS.actor());
    }

    void causedAnIncident(String number) {
        reviewing.link(number, "INC0012345", CARYS.actor());
    }
}
