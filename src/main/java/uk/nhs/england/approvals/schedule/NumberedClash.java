package uk.nhs.england.approvals.schedule;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

/** A clash with the number by which it is accepted. */
@Schema(title = "clash", description = "A clash that stands.")
public record NumberedClash(
        @Schema(description = "Its number.", example = "7") long number,
        @JsonUnwrapped ClashView clash,
        @Schema(
                        description = "Why the change may go ahead in spite of it.",
                        example = "Both teams do it together.")
                @Nullable String accepted) {}
