package uk.nhs.england.approvals.businesscase.answers;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.web.PlainText;

import java.util.List;

/**
 * What is asked for, and why (Standards for new Service Procurements, "We are rarely unique" and
 * "Business cases for IT services must be approved by IT and the ARB"). Every answer may still be
 * missing.
 */
@Schema(description = "What is asked for, and why.")
public record Need(
        @Schema(description = "What is asked for.", example = "NEW_SERVICE")
                @Nullable RequestKind request,
        @Schema(
                        description = "The problem to be solved, and for whom.",
                        example = "Trusts re-key referrals by hand.")
                @PlainText(max = 10000, multiline = true)
                @Nullable String problem,
        @Schema(description = "The options looked at, doing nothing among them.")
                @Size(max = 20, message = "Name at most 20.")
                @Nullable List<@Valid @NotNull Option> options,
        @Schema(
                        description = "The name of the option preferred.",
                        example = "Buy a managed service")
                @PlainText(max = 200)
                @Nullable String preferredOption,
        @Schema(
                        description = "Why no existing service can meet the need.",
                        example = "The current portal has no API.")
                @PlainText(max = 10000, multiline = true)
                @Nullable String whyNotExistingService,
        @Schema(description = "Who will use it.", example = "Referral clerks in 40 trusts.")
                @PlainText(max = 10000, multiline = true)
                @Nullable String users,
        @Schema(description = "How many people will use it.", example = "1200")
                @Min(value = 0, message = "This cannot be below zero.")
                @Max(value = 10_000_000_000L, message = "This is more than ten thousand million.")
                @Nullable Long userCount,
        @Schema(
                        description =
                                "The services in the register that it changes, renews or replaces.",
                        example = "[\"SV-0001\"]")
                @Size(max = 20, message = "Name at most 20.")
                @Nullable List<@NotNull @PlainText(max = 20) String> services) {}
