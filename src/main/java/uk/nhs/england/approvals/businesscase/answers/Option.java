package uk.nhs.england.approvals.businesscase.answers;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.web.PlainText;

/**
 * One way to meet the need (Technology Code of Practice, point 1). Every answer may still be
 * missing.
 */
@Schema(description = "One way to meet the need.")
public record Option(
        @Schema(description = "What the option is called.", example = "Buy a managed service")
                @PlainText(max = 200)
                @NotBlank(message = "Give the option a name.")
                String name,
        @Schema(
                        description = "What it would mean.",
                        example = "A managed referral service from the framework.")
                @PlainText(max = 10000, multiline = true)
                @Nullable String summary,
        @Schema(
                        description = "What it would cost over its whole life, in pounds.",
                        example = "480000")
                @Min(value = 0, message = "This cannot be below zero.")
                @Max(
                        value = 300_000_000_000L,
                        message = "This is more than three hundred thousand million.")
                @Nullable Long wholeLifePounds) {}
