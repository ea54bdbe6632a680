package uk.nhs.england.approvals.changes;

import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.decisions.DecisionHistory;
import uk.nhs.england.approvals.kernel.Refusals;

import java.util.Objects;
import java.util.Optional;

/** The templates that changes may follow today. */
@Component
class TemplatesInForce {

    private final Templates templates;
    private final TemplateRevisions revisions;
    private final DecisionHistory decisions;

    TemplatesInForce(Templates templates, TemplateRevisions revisions, DecisionHistory decisions) {
        this.templates = templates;
        this.revisions = revisions;
        this.decisions = decisions;
    }

    /** The revision in force; empty when CAB has approved none, or it is retired. */
    Optional<TemplateInForce> find(String number) {
        return templates
                .findById(number)
                .filter(Template::isInForce)
                .map(this::revision)
                .filter(revision -> !decisions.hasLapsed(revision.requireApproval()))
                .map(this::inForce);
    }

    /** Why a change that follows a revision by its status may not be made any more. */
    Refusals standsBy(String number, int revision) {
        var followed = revisions.require(number, revision);
        var approval = followed.approvedBy();
        return TemplateRules.standingBy(templates.require(number), followed)
                .and(StartRules.approvalHolds(approval != null && decisions.hasLapsed(approval)));
    }

    private TemplateRevision revision(Template template) {
        return revisions.require(template.number(), Objects.requireNonNull(template.inForce()));
    }

    private TemplateInForce inForce(TemplateRevision revision) {
        var key = revision.key();
        return new TemplateInForce(
                key.template(),
                key.revision(),
                revision.content(),
                templates.require(key.template()).earned());
    }
}
