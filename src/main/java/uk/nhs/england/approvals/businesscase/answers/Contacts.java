package uk.nhs.england.approvals.businesscase.answers;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;

/**
 * Who answers for it (Standards for new Service Procurements, "IT Services must be centrally
 * recorded"). Every answer may still be missing.
 */
@Schema(description = "Who answers for it.")
public record Contacts(
        @Schema(description = "The business contact.") @Valid @Nullable Contact business,
        @Schema(description = "The vendor contact.") @Valid @Nullable Contact vendor) {}
