package uk.nhs.england.approvals.changes;

import uk.nhs.england.approvals.decisions.Outcome;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

import java.util.Collection;
import java.util.Set;

/** What may become of a template, through whom (product rule 10), one named rule each. */
final class TemplateRules {

    private TemplateRules() {}

    /**
     * Every reason why this may not be proposed.
     *
     * @param notEvidence those changes of the evidence that show nothing
     */
    static Refusals proposing(Set<String> unknown, Set<String> notEvidence) {
        return ChangeRules.require(
                        unknown.isEmpty(),
                        Refusal.invalid(
                                "services-are-known",
                                "content.services",
                                "The register does not know %s."
                                        .formatted(String.join(", ", unknown))))
                .and(
                        ChangeRules.require(
                                notEvidence.isEmpty(),
                                Refusal.invalid(
                                        "evidence-is-of-past-changes",
                                        "evidence",
                                        "Not reviewed, or not of its services: %s."
                                                .formatted(String.join(", ", notEvidence)))));
    }

    /** A template that is new has no record of its own that speaks for it. */
    static Refusals isShownToWork(Collection<String> evidence) {
        return ChangeRules.require(
                !evidence.isEmpty(),
                Refusal.invalid(
                        "evidence-is-given",
                        "evidence",
                        "Name at least one past change that shows that it works."));
    }

    static Refusals goesOn(Template template) {
        return ChangeRules.require(
                template.retiredAt() == null,
                Refusal.conflict("the-template-goes-on", "The template is retired."));
    }

    static Refusals oneAtATime(TemplateRevision latest) {
        return ChangeRules.require(
                !latest.awaitsDecision(),
                Refusal.conflict(
                        "one-revision-at-a-time",
                        "Revision %d waits for CAB.".formatted(latest.key().revision())));
    }

    /** Every reason why what was approved by following a revision may not be made any more. */
    static Refusals standingBy(Template template, TemplateRevision followed) {
        return ChangeRules.require(
                        template.isInForce() && template.earned(),
                        Refusal.conflict(
                                "standard-status-is-earned",
                                "Its template is retired or has lost its standard status."))
                .and(
                        ChangeRules.require(
                                followed.approvedBy() != null,
                                Refusal.conflict(
                                        "its-revision-is-approved",
                                        "CAB does not stand by revision %d of its template."
                                                .formatted(followed.key().revision()))));
    }

    /** Every reason why this board may not give this outcome. */
    static Refusals deciding(
            Template template, TemplateRevision latest, String board, Outcome outcome) {
        return goesOn(template)
                .and(
                        ChangeRules.require(
                                board.equals(Cab.CODE),
                                Refusal.conflict(
                                        "cab-decides",
                                        "The CAB decides on templates, not the %s."
                                                .formatted(board))))
                .and(
                        ChangeRules.require(
                                latest.awaitsDecision(),
                                Refusal.conflict(
                                        "the-template-awaits-cab",
                                        "The template waits for no decision.")))
                .and(
                        ChangeRules.require(
                                outcome.type() != Outcome.Type.REFERRED,
                                Refusal.invalid(
                                        "changes-are-not-referred",
                                        "outcome.type",
                                        "The CAB alone decides on templates.")));
    }
}
