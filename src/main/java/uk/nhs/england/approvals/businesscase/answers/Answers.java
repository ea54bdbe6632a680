package uk.nhs.england.approvals.businesscase.answers;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;

/**
 * What boards need to judge a business case, by section (the headings of Standards for new Service
 * Procurements). Every answer may still be missing.
 */
@Schema(description = "What boards need to judge a business case, by section.")
public record Answers(
        @Schema(description = "What is asked for, and why.") @Valid @Nullable Need need,
        @Schema(description = "What it costs and how it is bought.") @Valid @Nullable Costs costs,
        @Schema(description = "Who would supply it.") @Valid @Nullable Supplier supplier,
        @Schema(description = "Whether it is digital.") @Valid @Nullable Digital digital,
        @Schema(description = "How it is built and what it touches.") @Valid
                @Nullable Technology technology,
        @Schema(description = "What its users can count on.") @Valid @Nullable Quality quality,
        @Schema(description = "What data it holds and how that is protected.") @Valid
                @Nullable DataHandling data,
        @Schema(description = "How it is run, and how it ends.") @Valid
                @Nullable Operation operation,
        @Schema(description = "Who answers for it.") @Valid @Nullable Contacts contacts) {

    /** No answer yet. */
    public static final Answers NONE =
            new Answers(null, null, null, null, null, null, null, null, null);
}
