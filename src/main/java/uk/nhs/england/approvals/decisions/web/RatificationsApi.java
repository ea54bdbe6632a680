package uk.nhs.england.approvals.decisions.web;

import static uk.nhs.england.approvals.identity.Role.BOARD_MEMBER;
import static uk.nhs.england.approvals.identity.Role.CHANGE_MANAGER;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import uk.nhs.england.approvals.decisions.Ratification;
import uk.nhs.england.approvals.decisions.Ratifying;
import uk.nhs.england.approvals.decisions.Verdict;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.web.PlainText;

import java.util.UUID;

/** What sittings make of decisions made out of committee, over HTTP. */
@RestController
@RequestMapping("/api/v1/decisions/{number}/ratification")
@Tag(name = "Decisions", description = "What boards decided; recorded once, never altered")
class RatificationsApi {

    private final Ratifying ratifying;

    RatificationsApi(Ratifying ratifying) {
        this.ratifying = ratifying;
    }

    @GetMapping
    @Allowed({})
    @Operation(
            summary = "Show the ratification",
            description = "What a sitting made of a decision made out of committee.")
    Ratification show(
            @Parameter(description = "The decision's number", example = "ARB-2026-0004")
                    @PathVariable
                    String number,
            Actor actor) {
        return ratifying.show(number, actor);
    }

    @PostMapping
    @Allowed({BOARD_MEMBER, CHANGE_MANAGER})
    @Operation(
            summary = "Ratify a decision",
            description =
                    "The chair records whether the sitting ratifies a decision made out of"
                            + " committee that is on its agenda.")
    Ratification record(
            @Parameter(description = "The decision's number", example = "ARB-2026-0004")
                    @PathVariable
                    String number,
            @Valid @RequestBody NewRatification ratification,
            Actor actor) {
        return ratifying.record(number, ratification.verdict(), actor);
    }

    /** What a sitting makes of a decision. */
    @Schema(title = "ratification", description = "What a sitting makes of a decision.")
    record NewRatification(
            @Schema(description = "The sitting.", example = "0199c3f0-7d2e-4000-8000-000000000001")
                    @NotNull(message = "Name the sitting.")
                    UUID sitting,
            @Schema(description = "Whether it ratifies it.", example = "true")
                    @NotNull(message = "Say whether the sitting ratifies it.")
                    Boolean ratified,
            @Schema(description = "Why.", example = "The replies were unanimous.")
                    @NotBlank(message = "Say why.")
                    @PlainText(max = 4000, multiline = true)
                    String reasons) {

        Verdict verdict() {
            return new Verdict(sitting, ratified, reasons);
        }
    }
}
