package uk.nhs.england.approvals.changes.web;

import static uk.nhs.england.approvals.identity.Role.CHANGE_MANAGER;
import static uk.nhs.england.approvals.identity.Role.PMO;
import static uk.nhs.england.approvals.identity.Role.PROJECT_LEAD;
import static uk.nhs.england.approvals.identity.Role.SERVICE_OWNER;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.validation.Valid;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import uk.nhs.england.approvals.changes.KeepingTemplates;
import uk.nhs.england.approvals.changes.TemplateReading;
import uk.nhs.england.approvals.changes.TemplateView;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.web.ETags;
import uk.nhs.england.approvals.web.Keyset;
import uk.nhs.england.approvals.web.Paging;
import uk.nhs.england.approvals.web.Slice;

import java.net.URI;

/** The catalogue of templates that standard changes follow, over HTTP. */
@RestController
@RequestMapping("/api/v1/change-templates")
@Tag(name = "Change templates", description = "What standard changes follow, earned by record")
class TemplatesApi {

    private final TemplateReading reading;
    private final KeepingTemplates keeping;

    TemplatesApi(TemplateReading reading, KeepingTemplates keeping) {
        this.reading = reading;
        this.keeping = keeping;
    }

    @GetMapping
    @Allowed({})
    @Operation(summary = "List templates", description = "All of them, by number.")
    Slice<TemplateView> list(Paging paging) {
        var after = paging.after() == null ? "" : paging.after().text(0);
        return Slice.of(
                reading.after(after, paging.fetch()),
                paging,
                template -> Keyset.of(template.number()));
    }

    @PostMapping
    @Allowed({PROJECT_LEAD, PMO, CHANGE_MANAGER, SERVICE_OWNER})
    @Operation(
            summary = "Propose a template",
            description = "With evidence from past changes; CAB decides on it.")
    ResponseEntity<TemplateView> propose(
            @Valid @RequestBody TemplateRequests.NewTemplate template, Actor actor) {
        var number = keeping.propose(template.content(), template.shown(), actor);
        var shown = reading.show(number);
        return ResponseEntity.created(URI.create("/api/v1/change-templates/" + number))
                .eTag(ETags.of(shown.version()))
                .body(shown);
    }

    @GetMapping("/{number}")
    @Allowed({})
    @Operation(summary = "Show a template", description = "With its revisions and its status.")
    ResponseEntity<TemplateView> show(
            @Parameter(description = "The template", example = "TPL-2026-0001") @PathVariable
                    String number) {
        var shown = reading.show(number);
        return ResponseEntity.ok().eTag(ETags.of(shown.version())).body(shown);
    }

    @PostMapping("/{number}/revisions")
    @Allowed({PROJECT_LEAD, PMO, CHANGE_MANAGER, SERVICE_OWNER})
    @Operation(
            summary = "Propose another revision",
            description =
                    "CAB decides on it; until then the one in force stays, and a change keeps the"
                            + " revision it began with.")
    ResponseEntity<TemplateView> revise(
            @Parameter(description = "The template", example = "TPL-2026-0001") @PathVariable
                    String number,
            @Valid @RequestBody TemplateRequests.NewTemplate template,
            Actor actor) {
        keeping.revise(number, template.content(), template.shown(), actor);
        return show(number);
    }

    @PostMapping("/{number}/retirement")
    @Allowed(CHANGE_MANAGER)
    @Operation(summary = "Retire a template", description = "No change may follow it any more.")
    ResponseEntity<TemplateView> retire(
            @Parameter(description = "The template", example = "TPL-2026-0001") @PathVariable
                    String number,
            @Valid @RequestBody ChangeRequests.Because because,
            Actor actor) {
        keeping.retire(number, because.reason(), actor);
        return show(number);
    }
}
