package uk.nhs.england.approvals.workflow.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.workflow.CasePictures;
import uk.nhs.england.approvals.workflow.RebuildingProcesses;

/** The process of an exception, over HTTP. */
@RestController
@RequestMapping("/api/v1/exceptions/{number}/process")
@Tag(name = "Processes")
class ExceptionProcessApi {

    private final CasePictures pictures;
    private final RebuildingProcesses rebuilding;

    ExceptionProcessApi(CasePictures pictures, RebuildingProcesses rebuilding) {
        this.pictures = pictures;
        this.rebuilding = rebuilding;
    }

    @GetMapping
    @Allowed({})
    @Operation(
            summary = "Show the process of an exception",
            description =
                    "The model it runs on, what it has passed, where it is and whom it waits for.")
    ProcessView show(
            @Parameter(description = "The exception", example = "EXC-2026-0001") @PathVariable
                    String number,
            Actor actor) {
        return ProcessView.of(pictures.of(number, actor));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Allowed(Role.ADMINISTRATOR)
    @Operation(
            summary = "Rebuild the process of an exception",
            description =
                    "Starts the process again from the facts when it is lost or does not agree with"
                            + " them. Refused when it agrees.")
    void rebuild(
            @Parameter(description = "The exception", example = "EXC-2026-0001") @PathVariable
                    String number,
            Actor actor) {
        rebuilding.rebuild(number, actor);
    }
}
