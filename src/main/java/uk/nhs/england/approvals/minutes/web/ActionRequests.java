package uk.nhs.england.approvals.minutes.web;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.minutes.NewAction;
import uk.nhs.england.approvals.web.PlainText;

import java.time.LocalDate;

/** What people send about actions. */
final class ActionRequests {

    private ActionRequests() {}

    /** What somebody is asked to do. */
    @Schema(name = "NewAction", title = "action", description = "What somebody is asked to do.")
    record ActionAsked(
            @Schema(
                            description = "What is to be done.",
                            example = "Ask the supplier for its exit plan.")
                    @NotBlank(message = "Say what is to be done.")
                    @PlainText(max = 2000, multiline = true)
                    String words,
            @Schema(description = "Who is to do it.", example = "priya.nair")
                    @NotNull(message = "Name who is to do it.")
                    PersonId owner,
            @Schema(description = "By which day.", example = "2026-12-16")
                    @NotNull(message = "Say by which day.")
                    LocalDate due) {

        NewAction asked() {
            return new NewAction(words, owner, due);
        }
    }

    /** What came of it. */
    @Schema(name = "ActionCompletion", title = "completion", description = "What came of it.")
    record Completion(
            @Schema(description = "What came of it.", example = "The plan is on file.")
                    @NotBlank(message = "Say what came of it.")
                    @PlainText(max = 2000, multiline = true)
                    String outcome) {}
}
