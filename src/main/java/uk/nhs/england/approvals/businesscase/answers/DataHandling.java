package uk.nhs.england.approvals.businesscase.answers;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.identity.Marking;
import uk.nhs.england.approvals.web.PlainText;

/**
 * What data it holds and how that is protected (Standards for new Service Procurements, "Security,
 * privacy and identity"). Every answer may still be missing.
 */
@Schema(description = "What data it holds and how that is protected.")
public record DataHandling(
        @Schema(description = "How the data in the service is classified.") @Valid
                @Nullable Marking classification,
        @Schema(
                        description = "What data it holds.",
                        example = "Referral letters and appointment times.")
                @PlainText(max = 10000, multiline = true)
                @Nullable String dataHeld,
        @Schema(description = "Where the data is kept and reached from.", example = "ENGLAND")
                @Nullable DataLocation dataLocation,
        @Schema(description = "Whether it holds personal data.", example = "true")
                @Nullable Boolean personalData,
        @Schema(description = "The data protection impact assessment.", example = "IN_PROGRESS")
                @Nullable Progressed dpia,
        @Schema(description = "The system level security policy.", example = "NOT_STARTED")
                @Nullable Progressed slsp,
        @Schema(description = "Whether it can be reached from the Internet.", example = "true")
                @Nullable Boolean internetFacing,
        @Schema(
                        description = "The penetration test by an independent assessor.",
                        example = "NOT_STARTED")
                @Nullable Progressed penetrationTest) {}
