package uk.nhs.england.approvals.minutes.web;

import static uk.nhs.england.approvals.identity.Role.BOARD_MEMBER;
import static uk.nhs.england.approvals.identity.Role.CHANGE_MANAGER;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import uk.nhs.england.approvals.documents.DocumentFormat;
import uk.nhs.england.approvals.documents.http.DocumentAnswers;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.minutes.AgreeingMinutes;
import uk.nhs.england.approvals.minutes.MinutesComment;
import uk.nhs.england.approvals.minutes.WritingMinutes;
import uk.nhs.england.approvals.web.PlainText;
import uk.nhs.england.approvals.web.Slice;

import java.util.UUID;

/** The minutes of sittings, over HTTP. */
@RestController
@RequestMapping("/api/v1/sittings/{id}/minutes")
@Tag(name = "Minutes", description = "What happened at a sitting, drafted, commented on, agreed")
class MinutesApi {

    private final WritingMinutes writing;
    private final AgreeingMinutes agreeing;

    MinutesApi(WritingMinutes writing, AgreeingMinutes agreeing) {
        this.writing = writing;
        this.agreeing = agreeing;
    }

    @GetMapping
    @Allowed({})
    @Operation(
            summary = "Fetch the minutes",
            description =
                    "Drafted from what happened when the sitting ended, and fixed when a later one"
                            + " agreed them: a page, Markdown or PDF/A-2a, as named or as Accept"
                            + " allows. Of items that are not for the reader, only their number.")
    @ApiResponse(
            responseCode = "200",
            description = "OK: the minutes.",
            content = {
                @Content(mediaType = "text/html", schema = @Schema(type = "string")),
                @Content(
                        mediaType = "text/markdown",
                        schema = @Schema(type = "string"),
                        examples =
                                @ExampleObject(
                                        "# Minutes of the Architecture Review Board of 2 December"
                                                + " 2026\n")),
                @Content(
                        mediaType = "application/pdf",
                        schema = @Schema(type = "string", format = "binary"))
            })
    ResponseEntity<byte[]> minutes(
            @Parameter(description = "The sitting") @PathVariable UUID id,
            @Parameter(description = "The format, whatever Accept says", example = "PDF")
                    @RequestParam(required = false)
                    @Nullable DocumentFormat format,
            @Parameter(hidden = true) @RequestHeader(name = "Accept", required = false)
                    @Nullable String accept,
            Actor actor)
            throws HttpMediaTypeNotAcceptableException {
        return DocumentAnswers.of(writing.write(id, DocumentAnswers.wanted(format, accept), actor));
    }

    @GetMapping("/comments")
    @Allowed({})
    @Operation(
            summary = "List comments on the draft",
            description = "What members said of it, oldest first.")
    Slice<MinutesComment> comments(@Parameter(description = "The sitting") @PathVariable UUID id) {
        return new Slice<>(agreeing.comments(id), null);
    }

    @PostMapping("/comments")
    @Allowed({BOARD_MEMBER, CHANGE_MANAGER})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Comment on the draft",
            description = "A member says what should be changed, until the minutes are agreed.")
    void comment(
            @Parameter(description = "The sitting") @PathVariable UUID id,
            @Valid @RequestBody NewComment comment,
            Actor actor) {
        agreeing.comment(id, comment.words(), actor);
    }

    @PostMapping("/agreement")
    @Allowed({BOARD_MEMBER, CHANGE_MANAGER})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Agree the minutes",
            description =
                    "The chair of a later sitting of the board, in session, records that it agrees"
                            + " them, with what it had changed; then they are fixed.")
    void agree(
            @Parameter(description = "The sitting") @PathVariable UUID id,
            @Valid @RequestBody NewAgreement agreement,
            Actor actor) {
        agreeing.agree(id, agreement.at(), agreement.corrections(), actor);
    }

    /** What a member says of the draft. */
    @Schema(name = "NewComment", title = "comment", description = "What a member says of it.")
    record NewComment(
            @Schema(description = "The words.", example = "I left before the second item.")
                    @NotBlank(message = "Say what should be changed.")
                    @PlainText(max = 4000, multiline = true)
                    String words) {}

    /** That a later sitting agrees the minutes. */
    @Schema(
            name = "NewAgreement",
            title = "agreement",
            description = "That a later sitting agrees the minutes.")
    record NewAgreement(
            @Schema(
                            description = "The sitting that agrees them.",
                            example = "0199c3f0-7d2e-4000-8000-000000000002")
                    @NotNull(message = "Name the sitting that agrees them.")
                    UUID at,
            @Schema(
                            description = "What it had changed; left out when nothing.",
                            example = "Nadia Karim left before the second item.")
                    @PlainText(max = 10000, multiline = true)
                    @Nullable String corrections) {}
}
