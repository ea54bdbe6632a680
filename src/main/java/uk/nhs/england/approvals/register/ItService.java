package uk.nhs.england.approvals.register;

import io.swagger.v3.oas.annotations.media.Schema;

/** A live IT service. */
@Schema(description = "A live IT service.")
public record ItService(
        @Schema(description = "Its reference.", example = "SV-0001") String reference,
        @Schema(description = "Its name.", example = "Referral portal") String name,
        @Schema(description = "What it is for.", example = "Referrals between trusts.")
                String description,
        @Schema(description = "Who owns it.", example = "grace.mensah") String owner) {}
