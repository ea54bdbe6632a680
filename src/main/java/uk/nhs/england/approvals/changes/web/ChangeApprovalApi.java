package uk.nhs.england.approvals.changes.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import uk.nhs.england.approvals.changes.AwaitingApproval;
import uk.nhs.england.approvals.changes.ChangeApproval;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Allowed;

import java.time.Duration;

/** Whether a change may be made now, over HTTP: what pipelines ask before they deploy. */
@RestController
@RequestMapping("/api/v1/changes/{number}/approval")
@Tag(name = "Changes")
class ChangeApprovalApi {

    private static final int LONGEST = 60;

    private final AwaitingApproval awaiting;

    ChangeApprovalApi(AwaitingApproval awaiting) {
        this.awaiting = awaiting;
    }

    @GetMapping
    @Allowed({})
    @Operation(
            summary = "Ask whether a change may be made now",
            description =
                    "Yes, or every reason why not. It can be waited for: the answer comes as soon"
                            + " as it is yes or can be no other, at the latest when the time is"
                            + " over.")
    ChangeApproval ask(
            @Parameter(description = "The change", example = "CHG-2026-00001") @PathVariable
                    String number,
            @Parameter(description = "How many seconds to wait, 0 to 60", example = "30")
                    @RequestParam(defaultValue = "0")
                    @Min(value = 0, message = "Wait from 0 to 60 seconds.")
                    @Max(value = LONGEST, message = "Wait from 0 to 60 seconds.")
                    int wait,
            Actor actor) {
        return awaiting.await(number, Duration.ofSeconds(wait), actor);
    }
}
