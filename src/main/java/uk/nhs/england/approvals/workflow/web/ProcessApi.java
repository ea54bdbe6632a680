package uk.nhs.england.approvals.workflow.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.workflow.CasePictures;
import uk.nhs.england.approvals.workflow.RebuildingProcesses;

/** The process of a case, over HTTP. */
@RestController
@RequestMapping("/api/v1/business-cases/{reference}/process")
@Tag(name = "Processes", description = "Where a case is in its process, and whom it waits for")
class ProcessApi {

    private final CasePictures pictures;
    private final RebuildingProcesses rebuilding;

    ProcessApi(CasePictures pictures, RebuildingProcesses rebuilding) {
        this.pictures = pictures;
        this.rebuilding = rebuilding;
    }

    @GetMapping
    @Allowed({})
    @Operation(
            summary = "Show the process of a case",
            description =
                    "The model it runs on, what it has passed, where it is and whom it waits for;"
                            + " of a closed case, what it has passed.")
    ProcessView show(
            @Parameter(description = "The case", example = "BC-2026-0001") @PathVariable
                    String reference,
            Actor actor) {
        return ProcessView.of(pictures.of(reference, actor));
    }

    @PostMapping
    @Allowed(Role.ADMINISTRATOR)
    @Operation(
            summary = "Rebuild the process of a case",
            description =
                    "Starts the process again from the facts when it is lost or does not agree with"
                            + " them. Refused when it agrees.")
    void rebuild(
            @Parameter(description = "The case", example = "BC-2026-0001") @PathVariable
                    String reference,
            Actor actor) {
        rebuilding.rebuild(reference, actor);
    }
}
