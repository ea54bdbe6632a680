package uk.nhs.england.approvals.businesscase.answers;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.web.PlainText;

import java.util.Set;

/**
 * What its users can count on (Standards for new Service Procurements, "No client dependencies",
 * "Accessibility" and "Performance requirements"). Every answer may still be missing.
 */
@Schema(description = "What its users can count on.")
public record Quality(
        @Schema(description = "The browsers it supports in their current versions.")
                @Nullable Set<@NotNull Browser> browsers,
        @Schema(
                        description = "How it meets WCAG 2.2 AA, and what does not yet.",
                        example = "Audited to WCAG 2.2 AA in May 2026.")
                @PlainText(max = 10000, multiline = true)
                @Nullable String accessibility,
        @Schema(
                        description =
                                "The performance it needs: users at once, bandwidth, response"
                                        + " times.",
                        example = "300 users at once, pages in two seconds.")
                @PlainText(max = 10000, multiline = true)
                @Nullable String performance) {}
