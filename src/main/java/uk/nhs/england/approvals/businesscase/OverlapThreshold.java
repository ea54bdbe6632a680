package uk.nhs.england.approvals.businesscase;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A score and when it counts. */
@Schema(description = "From which score on an overlap is likely, and when.")
public record OverlapThreshold(
        @Schema(description = "The score, above 0 and at most 1.", example = "0.45")
                BigDecimal score,
        @Schema(description = "The first day.", example = "2026-12-01") LocalDate from,
        @Schema(description = "The first day on which it no longer counts.", example = "2027-04-01")
                @Nullable LocalDate until) {}
