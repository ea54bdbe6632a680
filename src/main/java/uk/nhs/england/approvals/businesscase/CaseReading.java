package uk.nhs.england.approvals.businesscase;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.kernel.FieldChange;
import uk.nhs.england.approvals.kernel.NotFound;

import java.util.List;

/** Shows cases to those who may see them; to everybody else they do not exist. */
@Component
@Transactional(readOnly = true)
public class CaseReading {

    private final Cases cases;
    private final Submissions submissions;
    private final NewSubmissions newSubmissions;

    CaseReading(Cases cases, Submissions submissions, NewSubmissions newSubmissions) {
        this.cases = cases;
        this.submissions = submissions;
        this.newSubmissions = newSubmissions;
    }

    /**
     * @throws NotFound when there is no such case, or it is not for this person
     */
    public void requireReadable(Actor actor, String reference) {
        cases.read(reference, actor);
    }

    /**
     * The case as it is now. Those who write it see their draft and what it still lacks; everybody
     * else sees the latest frozen version, never a moving draft (product rule 3).
     */
    public CaseView show(String reference, Actor actor) {
        var businessCase = cases.read(reference, actor);
        return CaseView.of(
                businessCase,
                seenBy(businessCase, actor),
                writes(businessCase, actor) ? missing(businessCase) : List.of());
    }

    /** The draft for those who write it, the latest frozen version for everybody else. */
    CaseDraft.Document seenBy(BusinessCase businessCase, Actor actor) {
        return writes(businessCase, actor) ? businessCase.draft().document() : latest(businessCase);
    }

    private List<Completeness.Missing> missing(BusinessCase businessCase) {
        return businessCase.standing().isClosed()
                ? List.of()
                : Completeness.missing(businessCase.draft(), newSubmissions.proposal(businessCase));
    }

    /** The latest frozen version; the draft before there is one. */
    CaseDraft.Document latest(BusinessCase businessCase) {
        return businessCase.latestSubmission() == 0
                ? businessCase.draft().document()
                : submissions
                        .require(businessCase.reference(), businessCase.latestSubmission())
                        .document();
    }

    /** The version of the case, as in its ETag. */
    public int version(String reference, Actor actor) {
        return cases.read(reference, actor).version();
    }

    /** The frozen versions of a case, oldest first. */
    public List<SubmissionView> submissions(String reference, Actor actor) {
        cases.read(reference, actor);
        return submissions.of(reference).stream().map(SubmissionView::of).toList();
    }

    /** One frozen version. */
    public SubmissionView submission(String reference, int number, Actor actor) {
        cases.read(reference, actor);
        return SubmissionView.of(submissions.require(reference, number));
    }

    /** What changed from one version to another, field by field. */
    public List<FieldChange> differences(String reference, int number, int since, Actor actor) {
        cases.read(reference, actor);
        if (number == 1 && since == 0) {
            throw new NotFound("Version 1 is the first: there is none before it to compare with.");
        }
        return Differences.between(
                submissions.require(reference, since).document(),
                submissions.require(reference, number).document());
    }

    /** The route proposed and the route decided. */
    public RouteView route(String reference, Actor actor) {
        var businessCase = cases.read(reference, actor);
        var proposal = businessCase.proposal();
        if (proposal == null) {
            throw new NotFound(
                    "The case %s has no route yet: it was not submitted.".formatted(reference));
        }
        return RouteView.of(proposal, businessCase.route());
    }

    static boolean writes(BusinessCase businessCase, Actor actor) {
        return businessCase.authors().contains(actor.person()) || actor.is(Role.PMO);
    }
}
