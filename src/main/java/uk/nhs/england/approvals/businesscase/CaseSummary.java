package uk.nhs.england.approvals.businesscase;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.identity.Marking.Classification;
import uk.nhs.england.approvals.kernel.PersonId;

import java.time.Instant;
import java.util.List;

/** A business case as one line of a list. */
@Schema(name = "BusinessCaseSummary", description = "A business case as one line of a list.")
public record CaseSummary(
        @Schema(description = "Its reference.", example = "BC-2026-0001") String reference,
        @Schema(description = "Its title.", example = "Referral management for community trusts")
                String title,
        @Schema(description = "Who leads it.", example = "priya.nair") PersonId lead,
        @Schema(description = "How it is marked.", example = "OFFICIAL") Classification marking,
        @Schema(description = "Where it stands.", example = "IN_REVIEW") Standing standing,
        @Schema(description = "Since when, UTC.", example = "2026-11-20T09:12:44Z")
                Instant standingSince,
        @Schema(description = "What it waits for.", example = "[\"decide:TDA\"]")
                List<String> waits,
        @Schema(description = "The number of its latest version.", example = "1")
                int latestSubmission,
        @Schema(description = "When that version was submitted.", example = "2026-11-20T09:12:44Z")
                @Nullable Instant submittedAt,
        @Schema(description = "When it last changed.", example = "2026-11-20T09:12:44Z")
                Instant changedAt) {}
