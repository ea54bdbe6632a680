package uk.nhs.england.approvals.changes;

import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.kernel.Refusals;

import java.util.Objects;
import java.util.Optional;

/** The templates that changes may follow today. */
@Component
class TemplatesInForce {

    private final Templates templates;
    private final TemplateRevisions revisions;

    TemplatesInForce(Templates templates, TemplateRevisions revisions) {
        this.templates = templates;
        this.revisions = revisions;
    }

    /** The revision in force; empty when CAB has approved none, or it is retired. */
    Optional<TemplateInForce> find(String number) {
        return templates.findById(number).filter(Template::isInForce).map(this::inForce);
    }

    /** Why a change that follows a revision by its status may not be made any more. */
    Refusals standsBy(String number, int revision) {
        return TemplateRules.standingBy(
                templates.require(number), revisions.require(number, revision));
    }

    private TemplateInForce inForce(Template template) {
        int revision = Objects.requireNonNull(template.inForce());
        return new TemplateInForce(
                template.number(),
                revision,
                revisions.require(template.number(), revision).content(),
                template.earned());
    }
}
