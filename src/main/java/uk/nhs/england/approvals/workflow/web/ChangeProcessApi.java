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

/** The process of a change, over HTTP. */
@RestController
@RequestMapping("/api/v1/changes/{number}/process")
@Tag(name = "Processes")
class ChangeProcessApi {

    private final CasePictures pictures;
    private final RebuildingProcesses rebuilding;

    ChangeProcessApi(CasePictures pictures, RebuildingProcesses rebuilding) {
        this.pictures = pictures;
        this.rebuilding = rebuilding;
    }

    @GetMapping
    @Allowed({})
    @Operation(
            summary = "Show the process of a change",
            description =
                    "The model it runs on, what it has passed, where it is and whom it waits for.")
    ProcessView show(
            @Parameter(description = "The change", example = "CHG-2026-00001") @PathVariable
                    String number,
            Actor actor) {
        return ProcessView.of(pictures.of(number, actor));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Allowed(Role.ADMINISTRATOR)
    @Operation(
            summary = "Rebuild the process of a change",
            description =
                    "Starts the process again from the facts when it is lost or does not agree with"
                            + " them. Refused when it agrees.")
    void rebuild(
            @Parameter(description = "The change", example = "CHG-2026-00001") @PathVariable
                    String number,
            Actor actor) {
        rebuilding.rebuild(number, actor);
    }
}
