package uk.nhs.england.approvals.agendas.web;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.agendas.Choice;
import uk.nhs.england.approvals.web.PlainText;

import java.util.UUID;

/** What people send while a sitting is held. */
final class RunningRequests {

    /** Text that is not blank. */
    private static final String SOMETHING = "(?s).*\\S.*";

    private RunningRequests() {}

    /** How a sitting ends. */
    @Schema(title = "closing", description = "How a sitting ends.")
    record Closing(
            @Schema(
                            description = "Why it is adjourned; left out when it has finished.",
                            example = "The quorum was lost.")
                    @PlainText(max = 1000, multiline = true)
                    @Pattern(
                            regexp = SOMETHING,
                            message = "Say why it is adjourned, or leave it out.")
                    @Nullable String adjourned) {}

    /** Why an item is called in. */
    @Schema(title = "call-in", description = "Why an item is called in.")
    record CallIn(
            @Schema(description = "Why.", example = "The supplier changed hands.")
                    @NotBlank(message = "Say why it should be discussed.")
                    @PlainText(max = 1000, multiline = true)
                    String reason) {}

    /** A vote, advice, or both. */
    @Schema(title = "vote", description = "A vote, advice, or both.")
    record NewVote(
            @Schema(description = "The item.", example = "0199c3f0-7d2e-4000-8000-000000000001")
                    @NotNull(message = "Name the item.")
                    UUID item,
            @Schema(description = "The vote; left out for advice only.", example = "FOR")
                    @Nullable Choice vote,
            @Schema(description = "The advice.", example = "Content, once the test is repeated.")
                    @PlainText(max = 4000, multiline = true)
                    @Pattern(regexp = SOMETHING, message = "Give advice, or leave it out.")
                    @Nullable String comment) {}
}
