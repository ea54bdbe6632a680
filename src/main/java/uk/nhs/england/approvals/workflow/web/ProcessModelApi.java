package uk.nhs.england.approvals.workflow.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.workflow.engine.ModelId;
import uk.nhs.england.approvals.workflow.engine.Models;

import java.time.Duration;

/** The models that processes run on, over HTTP. */
@RestController
@RequestMapping(ProcessModelApi.MODELS)
@Tag(name = "Processes", description = "Where a case is in its process, and whom it waits for")
class ProcessModelApi {

    static final String MODELS = "/api/v1/process-models";

    private final Models models;

    ProcessModelApi(Models models) {
        this.models = models;
    }

    static String address(String model, int version) {
        return MODELS + "/" + model + "/versions/" + version;
    }

    @GetMapping(path = "/{key}/versions/{version}", produces = MediaType.APPLICATION_XML_VALUE)
    @Allowed({})
    @Operation(
            summary = "Read a model",
            description =
                    "One version of a process as BPMN 2.0 with its diagram; it never changes.")
    ResponseEntity<String> read(
            @Parameter(description = "The id of the BPMN process", example = "board-review")
                    @PathVariable
                    String key,
            @Parameter(description = "The version", example = "1") @PathVariable int version) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePrivate().immutable())
                .body(models.xml(new ModelId(key, version)));
    }
}
