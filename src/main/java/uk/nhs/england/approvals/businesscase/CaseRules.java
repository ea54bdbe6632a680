package uk.nhs.england.approvals.businesscase;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

import java.time.LocalDate;

/** What makes each act on a business case lawful; one method an act, one named rule a reason. */
final class CaseRules {

    private CaseRules() {}

    static Refusals editing(BusinessCase businessCase, CaseDraft written, Actor actor) {
        return isOpen(businessCase)
                .and(byItsAuthors(businessCase, actor))
                .and(authorsAreDistinct(businessCase.lead(), written))
                .and(coAuthorsByTheLead(businessCase, written, actor))
                .and(coAuthorsOfASubmissionStay(businessCase, written));
    }

    static Refusals submitting(
            BusinessCase businessCase, RouteProposal proposed, Actor actor, LocalDate today) {
        return isOpen(businessCase)
                .and(byItsAuthors(businessCase, actor))
                .and(submissionIsAwaited(businessCase))
                .and(AnswerRules.refusals(businessCase, today))
                .and(Completeness.refusals(businessCase.draft(), proposed));
    }

    static Refusals withdrawing(BusinessCase businessCase, Actor actor) {
        return isOpen(businessCase).and(byItsAuthors(businessCase, actor));
    }

    static Refusals comparing(BusinessCase businessCase, Actor actor) {
        return isOpen(businessCase)
                .and(
                        require(
                                businessCase.latestSubmission() > 0
                                        || CaseReading.writes(businessCase, actor),
                                Refusal.forbidden(
                                        "drafts-are-compared-by-their-authors",
                                        "Only its authors may have a draft compared, or the"
                                                + " PMO.")));
    }

    static Refusals routing(BusinessCase businessCase, Route decided) {
        return require(
                        businessCase.is(Standing.SUBMITTED),
                        Refusal.conflict(
                                "route-is-decided-once",
                                "The route can be decided while the case waits for triage; it is %s."
                                        .formatted(businessCase.standing().words())))
                .and(notByAnAuthor(businessCase, decided.decided()))
                .and(RouteRules.refusals(businessCase, decided));
    }

    static Refusals consulting(BusinessCase businessCase, RouteProposal.Step consultee) {
        return DecidingRules.caseIsBeforeBoards(businessCase)
                .and(
                        require(
                                !businessCase.consultees().contains(consultee.code()),
                                Refusal.conflict(
                                        "consultee-is-asked-once",
                                        "%s is on the route of the case already."
                                                .formatted(consultee.code()))));
    }

    static Refusals advising(BusinessCase businessCase, Recorded recorded) {
        return require(
                        businessCase.is(Standing.ADVICE_REQUESTED),
                        Refusal.conflict(
                                "advice-is-awaited",
                                "The case does not wait for advice; it is %s."
                                        .formatted(businessCase.standing().words())))
                .and(notByAnAuthor(businessCase, recorded));
    }

    static Refusals authorsAreDistinct(PersonId lead, CaseDraft written) {
        var coAuthors = written.coAuthors();
        return require(
                !coAuthors.contains(lead)
                        && coAuthors.stream().distinct().count() == coAuthors.size(),
                Refusal.invalid(
                        "authors-are-distinct",
                        "coAuthors",
                        "Name each co-author once, and not the lead."));
    }

    static Refusals require(boolean holds, Refusal otherwise) {
        return holds ? Refusals.none() : Refusals.of(otherwise);
    }

    static Refusals goesOn(BusinessCase businessCase) {
        var standing = businessCase.standing();
        return require(
                standing != Standing.REJECTED && standing != Standing.WITHDRAWN,
                Refusal.conflict(
                        "case-goes-on",
                        "The case came to nothing: it is %s.".formatted(standing.words())));
    }

    static Refusals isOpen(BusinessCase businessCase) {
        return require(
                !businessCase.standing().isClosed(),
                Refusal.conflict(
                        "case-is-open",
                        "The case is closed: it is %s."
                                .formatted(businessCase.standing().words())));
    }

    static Refusals byItsAuthors(BusinessCase businessCase, Actor actor) {
        return require(
                businessCase.authors().contains(actor.principal()),
                Refusal.forbidden(
                        "by-its-authors",
                        "Only the lead and the co-authors of the case may do this, or the PMO on"
                                + " their behalf."));
    }

    private static Refusals coAuthorsByTheLead(
            BusinessCase businessCase, CaseDraft written, Actor actor) {
        return require(
                written.coAuthors().equals(businessCase.draft().coAuthors())
                        || actor.principal().equals(businessCase.lead()),
                Refusal.forbidden(
                        "co-authors-by-the-lead", "Only the lead may change the co-authors."));
    }

    /** Or else somebody could shed their part in a submission and then decide on it (rule 5). */
    private static Refusals coAuthorsOfASubmissionStay(
            BusinessCase businessCase, CaseDraft written) {
        return require(
                businessCase.latestSubmission() == 0
                        || written.coAuthors().containsAll(businessCase.coAuthors()),
                Refusal.conflict(
                        "co-authors-of-a-submission-stay",
                        "The case has been submitted, so its co-authors stay: nobody may decide on"
                                + " their own submission. You can add more."));
    }

    private static Refusals submissionIsAwaited(BusinessCase businessCase) {
        return require(
                businessCase.is(Standing.DRAFT, Standing.SUBMITTED, Standing.DEFERRED)
                        || businessCase.standing().isClosed(),
                Refusal.conflict(
                        "submission-is-awaited",
                        "Boards are looking at version %d; a new version can be submitted when one of them defers it."
                                .formatted(businessCase.latestSubmission())));
    }

    static Refusals notByAnAuthor(BusinessCase businessCase, Recorded recorded) {
        return require(
                businessCase.authors().stream().noneMatch(recorded::involves),
                Refusal.forbidden(
                        "nobody-decides-on-their-own",
                        "You cannot decide on your own submission."));
    }
}
