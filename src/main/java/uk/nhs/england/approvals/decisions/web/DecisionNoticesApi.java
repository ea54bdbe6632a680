package uk.nhs.england.approvals.decisions.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import uk.nhs.england.approvals.decisions.DecisionNotices;
import uk.nhs.england.approvals.documents.DocumentFormat;
import uk.nhs.england.approvals.documents.Rendering;
import uk.nhs.england.approvals.documents.http.DocumentAnswers;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Allowed;

/** The notices of decisions, over HTTP. */
@RestController
@RequestMapping("/api/v1/decisions")
@Tag(name = "Decisions")
class DecisionNoticesApi {

    private final DecisionNotices notices;
    private final Rendering rendering;

    DecisionNoticesApi(DecisionNotices notices, Rendering rendering) {
        this.notices = notices;
        this.rendering = rendering;
    }

    @GetMapping("/{number}/notice")
    @Allowed({})
    @Operation(
            summary = "Fetch the notice of a decision",
            description =
                    "The decision as a document: a page, Markdown in the shape of a MADR record, or"
                        + " PDF/A-2a. The format is the one named, or else what Accept allows. Its"
                        + " marking stands on top.")
    @ApiResponse(
            responseCode = "200",
            description = "OK: the notice.",
            content = {
                @Content(mediaType = "text/html", schema = @Schema(type = "string")),
                @Content(
                        mediaType = "text/markdown",
                        schema = @Schema(type = "string"),
                        examples = @ExampleObject("# ARB-2026-0001: Referral management\n")),
                @Content(
                        mediaType = "application/pdf",
                        schema = @Schema(type = "string", format = "binary"))
            })
    ResponseEntity<byte[]> notice(
            @Parameter(description = "The decision's number", example = "ARB-2026-0001")
                    @PathVariable
                    String number,
            @Parameter(description = "The format, whatever Accept says", example = "PDF")
                    @RequestParam(required = false)
                    @Nullable DocumentFormat format,
            @Parameter(hidden = true) @RequestHeader(name = "Accept", required = false)
                    @Nullable String accept,
            Actor actor)
            throws HttpMediaTypeNotAcceptableException {
        var document = notices.notice(number, actor);
        return DocumentAnswers.of(
                rendering.render(document, DocumentAnswers.wanted(format, accept)));
    }
}
