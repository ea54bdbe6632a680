package uk.nhs.england.approvals.agendas;

import io.swagger.v3.oas.annotations.media.Schema;

import java.time.Instant;
import java.util.Map;

/** All that a member reads on one item, as it was frozen. */
@Schema(description = "All that a member reads on one item, as it was frozen.")
public record Paper(
        @Schema(
                        description = "1 for the first, one more with each that replaced it.",
                        example = "1")
                int revision,
        @Schema(
                        description =
                                "The version before the board with its differences, overlaps,"
                                        + " precedents, responses and assessments.",
                        type = "object")
                Map<String, Object> document,
        @Schema(
                        description =
                                "SHA-256 of the document as compact JSON with its fields in"
                                        + " alphabetical order, in hexadecimal.",
                        example =
                                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
                String fingerprint,
        @Schema(description = "When it was frozen, UTC.", example = "2026-11-25T17:00:00Z")
                Instant frozenAt) {}
