package uk.nhs.england.approvals.changes;

import org.springframework.stereotype.Service;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.NotFound;
import uk.nhs.england.approvals.kernel.PersonId;

import java.time.Instant;
import java.util.List;

/** Makes changes out of templates, as pipelines ask for them: in one call. */
@Service
public class StandardChanges {

    private final RequestingChanges requesting;
    private final TemplatesInForce templates;

    StandardChanges(RequestingChanges requesting, TemplatesInForce templates) {
        this.requesting = requesting;
        this.templates = templates;
    }

    /**
     * A standard change that is asked for and submitted in one go.
     *
     * @return its number
     * @throws NotFound when no such template is in force
     * @throws uk.nhs.england.approvals.kernel.Refused when it has no standard status
     */
    public String request(String template, Call call, Actor actor) {
        var found =
                templates
                        .find(template)
                        .orElseThrow(
                                () ->
                                        new NotFound(
                                                "No template %s is in force.".formatted(template)));
        return requesting.requestAndSubmit(as(found, call), actor);
    }

    /** What the pipeline says; the rest is the template's. */
    public record Call(
            List<String> services,
            String testEvidence,
            List<PersonId> implementers,
            Instant from,
            Instant until) {}

    private static ChangeRequest as(TemplateInForce template, Call call) {
        var content = template.content();
        return new ChangeRequest(
                content.title(),
                new Lane.Standard(template.number()),
                call.services(),
                content.why(),
                content.ifNotDone(),
                content.plan(),
                call.testEvidence(),
                content.backOut(),
                content.effectOnUsers(),
                content.effectOnInterfaces(),
                content.risk(),
                call.implementers(),
                content.team(),
                content.vendor(),
                call.from(),
                call.until(),
                null);
    }
}
