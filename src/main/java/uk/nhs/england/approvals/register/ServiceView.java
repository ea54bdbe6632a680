package uk.nhs.england.approvals.register;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * A service in the register.
 *
 * @param version grows with each change, however it came
 */
@Schema(name = "Service", description = "A service in the register.")
public record ServiceView(
        @Schema(description = "Its reference.", example = "SV-0001") String reference,
        @JsonUnwrapped ServiceEntry entry,
        @Schema(
                        description = "Its key where it was imported from.",
                        example = "nhs-digital/Referral portal")
                @Nullable String externalReference,
        @Schema(description = "When its catalogue gained it.", example = "2020-01-08")
                @Nullable LocalDate added,
        @Schema(description = "When its catalogue last changed it.", example = "2024-04-23")
                @Nullable LocalDate updated,
        @Schema(description = "Its last day.", example = "2029-01-03") @Nullable LocalDate ends,
        @Schema(description = "Why it ends, when its owners said so.")
                @Nullable Retirement retirement,
        @Schema(description = "Its version, as in the ETag.", example = "3") int version) {}
