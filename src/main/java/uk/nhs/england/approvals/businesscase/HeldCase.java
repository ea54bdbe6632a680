package uk.nhs.england.approvals.businesscase;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Holder;
import uk.nhs.england.approvals.identity.Marking;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A business case as another module knows it while it acts on what belongs to the case, such as its
 * evidence. The case's own rules refuse, in the case's own words.
 */
public final class HeldCase {

    private final BusinessCase businessCase;

    HeldCase(BusinessCase businessCase) {
        this.businessCase = businessCase;
    }

    public String reference() {
        return businessCase.reference();
    }

    /** The lead and the co-authors. */
    public Set<PersonId> authors() {
        return businessCase.authors();
    }

    public Marking marking() {
        return businessCase.marking();
    }

    /**
     * Those for whom a sensitive paper of the case is: authors, PMO, auditors, its boards and its
     * consultees.
     */
    public Set<Holder> insiders() {
        var insiders = new HashSet<>(ReadingRule.writers(businessCase));
        businessCase.boards().forEach(board -> insiders.add(Holder.board(board)));
        businessCase.consultees().forEach(code -> insiders.add(Holder.consultee(code)));
        return insiders;
    }

    /** Those of them who write the case and those who check it. */
    public Set<Holder> writers() {
        return ReadingRule.writers(businessCase);
    }

    /** The number of the latest version; 0 before the first. */
    public int latestVersion() {
        return businessCase.latestSubmission();
    }

    /** Who is to be asked beside the boards, and why; nobody when no board decides. */
    public List<RouteProposal.Step> consulted() {
        var route = businessCase.route();
        return route == null ? List.of() : route.consulted();
    }

    /** Refuses unless boards are looking at the case. */
    public Refusals isBeforeBoards() {
        return DecidingRules.caseIsBeforeBoards(businessCase);
    }

    /** Refuses once the case is closed. */
    public Refusals isOpen() {
        return CaseRules.isOpen(businessCase);
    }

    /** Refuses once the case was rejected or withdrawn: there is nothing any more to allow. */
    public Refusals goesOn() {
        return CaseRules.goesOn(businessCase);
    }

    /** Refuses all but its authors, and the PMO on their behalf. */
    public Refusals byItsAuthors(Actor actor) {
        return CaseRules.byItsAuthors(businessCase, actor);
    }

    public Standing standing() {
        return businessCase.standing();
    }

    /** Refuses unless the case is approved at that instant: what has a last day ends with it. */
    public Refusals isApproved(Instant now) {
        var standing = businessCase.standing();
        var approval = businessCase.snapshot().approval();
        boolean approved =
                standing == Standing.APPROVED || standing == Standing.APPROVED_WITH_CONDITIONS;
        return approved && (approval == null || !approval.isPast(now))
                ? Refusals.none()
                : Refusals.of(
                        Refusal.conflict(
                                "the-case-is-approved",
                                "The case %s is not approved.".formatted(reference())));
    }
}
