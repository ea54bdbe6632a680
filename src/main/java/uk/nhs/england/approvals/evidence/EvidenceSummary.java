package uk.nhs.england.approvals.evidence;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.PersonId;

import java.time.LocalDate;
import java.util.List;

/** An item of evidence in use, in a list over all cases. */
@Schema(name = "EvidenceSummary", description = "An item of evidence that is in use.")
public record EvidenceSummary(
        @Schema(description = "Its reference.", example = "EV-2026-0001") String reference,
        @Schema(description = "The case it belongs to.", example = "BC-2026-0001")
                String businessCase,
        @Schema(description = "What kind it is.", example = "DPIA") EvidenceKind kind,
        @Schema(description = "Its title.", example = "DPIA of referral management") String title,
        @Schema(description = "Who keeps it current.", example = "priya.nair") PersonId owner,
        @Schema(
                        description = "The last day on which it is valid; null for no end.",
                        example = "2027-08-31")
                @Nullable LocalDate expires,
        @Schema(description = "Whether that day has passed.", example = "false") boolean expired,
        @Schema(description = "The criteria it supports.", example = "[\"TCOP/2021-11/4\"]")
                List<String> criteria) {}
