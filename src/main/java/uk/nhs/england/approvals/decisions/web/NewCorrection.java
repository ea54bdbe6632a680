package uk.nhs.england.approvals.decisions.web;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.decisions.Dissent;
import uk.nhs.england.approvals.decisions.Particulars;
import uk.nhs.england.approvals.decisions.ProposedCorrection;
import uk.nhs.england.approvals.web.PlainText;

import java.time.LocalDate;
import java.util.List;

/** What is to stand instead. */
@Schema(
        name = "NewCorrection",
        title = "correction",
        description = "All of the words as they are to stand; what is left out is said no longer.")
record NewCorrection(
        @Schema(description = "What was wrong.", example = "The wrong trust was named.")
                @NotBlank(message = "Say what was wrong.")
                @PlainText(max = 4000, multiline = true)
                String correction,
        @Schema(
                        description = "The reasons.",
                        example = "It reuses the national directory and has an exit plan.")
                @NotBlank(message = "Give the reasons.")
                @PlainText(max = 10000, multiline = true)
                String reasons,
        @Schema(
                        description = "What is missing; when it was deferred, and only then.",
                        example = "The cost of leaving the current contract.")
                @PlainText(max = 4000, multiline = true)
                @Size(min = 1, message = "Say what is missing.")
                @Nullable String missing,
        @Schema(
                        description =
                                "Why the other board is to look first; when it was referred,"
                                        + " and only then.",
                        example = "Members of the public will use it.")
                @PlainText(max = 4000, multiline = true)
                @Size(min = 1, message = "Say why.")
                @Nullable String referredWhy,
        @Schema(
                        description = "What it covers; all that was asked, when left out.",
                        example = "The pilot in two trusts.")
                @PlainText(max = 4000, multiline = true)
                @Size(min = 1, message = "Leave it out, or say what it covers.")
                @Nullable String scope,
        @Schema(description = "The last day on which the approval holds.", example = "2027-12-31")
                @Nullable LocalDate validUntil,
        @Schema(description = "Members who were counted and saw it otherwise, at most 30.")
                @Size(max = 30, message = "Name at most 30.")
                @Nullable List<@Valid @NotNull Dissent> dissent) {

    ProposedCorrection proposed(String number) {
        return new ProposedCorrection(
                number,
                correction,
                reasons,
                missing,
                referredWhy,
                Particulars.of(scope, validUntil, dissent));
    }
}
