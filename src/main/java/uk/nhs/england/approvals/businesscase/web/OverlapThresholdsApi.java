package uk.nhs.england.approvals.businesscase.web;

import static uk.nhs.england.approvals.identity.Role.ADMINISTRATOR;
import static uk.nhs.england.approvals.identity.Role.AUDITOR;
import static uk.nhs.england.approvals.identity.Role.BOARD_MEMBER;
import static uk.nhs.england.approvals.identity.Role.PMO;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import uk.nhs.england.approvals.businesscase.OverlapThreshold;
import uk.nhs.england.approvals.businesscase.OverlapThresholds;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Allowed;
import uk.nhs.england.approvals.web.Slice;

import java.math.BigDecimal;
import java.time.LocalDate;

/** From which score on an overlap is likely, over HTTP. */
@RestController
@RequestMapping("/api/v1/overlap-thresholds")
@Tag(name = "Overlap thresholds", description = "From which score on an overlap must be answered")
class OverlapThresholdsApi {

    private final OverlapThresholds thresholds;

    OverlapThresholdsApi(OverlapThresholds thresholds) {
        this.thresholds = thresholds;
    }

    @GetMapping
    @Allowed({PMO, AUDITOR, BOARD_MEMBER, ADMINISTRATOR})
    @Operation(
            summary = "List overlap thresholds",
            description = "Those that are over and those planned among them, the latest first.")
    Slice<OverlapThreshold> list() {
        return new Slice<>(thresholds.all(), null);
    }

    @PutMapping("/{from}")
    @Allowed(ADMINISTRATOR)
    @Operation(
            summary = "Change the overlap threshold",
            description =
                    "From today or a later day on, until the next planned change. Comparisons that"
                            + " were made keep the score that was in force.")
    Slice<OverlapThreshold> change(
            @Parameter(description = "The first day", example = "2026-12-01") @PathVariable
                    LocalDate from,
            @Valid @RequestBody NewOverlapThreshold threshold,
            Actor actor) {
        thresholds.change(from, threshold.score(), actor);
        return list();
    }

    /** Another score. */
    @Schema(title = "overlap threshold", description = "The score from which an overlap is likely.")
    record NewOverlapThreshold(
            @Schema(description = "From 0.01 to 1, two digits.", example = "0.45")
                    @NotNull(message = "Give the score.")
                    @DecimalMin(value = "0.01", message = "Give a score from 0.01 to 1.")
                    @DecimalMax(value = "1", message = "Give a score from 0.01 to 1.")
                    @Digits(integer = 1, fraction = 2, message = "Give two digits at most.")
                    BigDecimal score) {}
}
