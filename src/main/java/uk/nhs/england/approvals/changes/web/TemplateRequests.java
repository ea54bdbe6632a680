package uk.nhs.england.approvals.changes.web;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.changes.StandardChanges;
import uk.nhs.england.approvals.changes.TemplateContent;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.web.PlainText;

import java.time.Instant;
import java.util.List;

/** What callers of the templates API send. */
final class TemplateRequests {

    private TemplateRequests() {}

    /** A template that is proposed. */
    @Schema(
            name = "NewChangeTemplate",
            title = "template",
            description = "A template, with evidence from past changes.")
    record NewTemplate(
            @Schema(description = "What changes that follow it do.")
                    @NotNull(message = "Say what changes that follow it do.")
                    @Valid
                    TemplateContent content,
            @Schema(
                            description = "Past changes that show that it works.",
                            example = "[\"CHG-2026-00001\"]")
                    @Size(max = 100, message = "Name at most 100 changes.")
                    @Nullable List<@NotNull @PlainText(max = 40) String> evidence) {

        List<String> shown() {
            return evidence == null ? List.of() : evidence;
        }
    }

    /** A standard change, as a pipeline asks for it. */
    @Schema(
            name = "NewStandardChange",
            title = "standard change",
            description = "A standard change; all else is the template's.")
    record NewStandardChange(
            @Schema(description = "The services, of those the template is for.")
                    @NotNull(message = "Name the services.")
                    @Size(min = 1, max = 20, message = "Name 1 to 20 services.")
                    List<@NotBlank @PlainText(max = 40) String> services,
            @Schema(description = "What shows that it works.", example = "Build 4711 passed.")
                    @NotBlank(message = "Say what shows that it works.")
                    @PlainText(max = 10000, multiline = true)
                    String testEvidence,
            @Schema(description = "Who makes it.", example = "[\"olu.adeyemi\"]")
                    @NotNull(message = "Name those who make the change.")
                    @Size(min = 1, max = 20, message = "Name 1 to 20 people.")
                    List<@NotNull PersonId> implementers,
            @Schema(description = "When it begins, UTC.", example = "2026-09-12T21:00:00Z")
                    @NotNull(message = "Say when the change begins.")
                    Instant from,
            @Schema(description = "When it is over, UTC.", example = "2026-09-12T23:00:00Z")
                    @NotNull(message = "Say when the change is over.")
                    Instant until) {

        StandardChanges.Call call() {
            return new StandardChanges.Call(services, testEvidence, implementers, from, until);
        }
    }
}
