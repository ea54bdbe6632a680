package uk.nhs.england.approvals.agendas.web;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.agendas.NewItemRequest;
import uk.nhs.england.approvals.agendas.Recommendation;
import uk.nhs.england.approvals.web.PlainText;

/** What people send to change an agenda. */
final class AgendaRequests {

    /** Text that is not blank. */
    private static final String SOMETHING = "(?s).*\\S.*";

    private AgendaRequests() {}

    /** What is to be put on the agenda. */
    @Schema(title = "item", description = "What is to be put on the agenda.")
    record NewAgendaItem(
            @Schema(description = "What waits for the board.", example = "BC-2026-0001")
                    @NotBlank(message = "Name what is to be put on the agenda.")
                    @PlainText(max = 40)
                    String subject,
            @Schema(
                            description = "How many minutes; left out for the board's usual slot.",
                            example = "20")
                    @Min(value = 1, message = "An item takes 1 to 480 minutes.")
                    @Max(value = 480, message = "An item takes 1 to 480 minutes.")
                    @Nullable Integer minutes,
            @Schema(description = "Whether it goes before what is not urgent.", example = "false")
                    @Nullable Boolean urgent,
            @Schema(description = "What is recommended, for an item below the line.") @Valid
                    @Nullable Recommendation recommended,
            @Schema(
                            description =
                                    "The chair's leave with its reason: after the freeze, or beyond"
                                            + " the capacity.",
                            example = "The supplier's price ends on Friday.")
                    @PlainText(max = 1000, multiline = true)
                    @Pattern(
                            regexp = SOMETHING,
                            message = "Give leave with a reason, or leave it out.")
                    @Nullable String leave) {

        NewItemRequest asked() {
            return new NewItemRequest(
                    subject, minutes, Boolean.TRUE.equals(urgent), recommended, leave);
        }
    }

    /** Where an item is to be moved. */
    @Schema(title = "moving", description = "Where an item is to be moved.")
    record Moving(
            @Schema(description = "Where.", example = "UP") @NotNull(message = "Say where.") To to,
            @Schema(
                            description = "Why, when it is moved to the next sitting.",
                            example = "The presenter is away.")
                    @PlainText(max = 1000, multiline = true)
                    @Nullable String reason) {

        String why() {
            return reason == null ? "" : reason;
        }

        /** Where an item can be moved. */
        enum To {
            UP,
            DOWN,
            NEXT_SITTING
        }
    }

    /** Why an item is taken off. */
    @Schema(title = "removal", description = "Why an item is taken off.")
    record Removal(
            @Schema(description = "Why.", example = "Its authors asked for time.")
                    @NotBlank(message = "Say why it is taken off.")
                    @PlainText(max = 1000, multiline = true)
                    String reason) {}

    /** Why the board looks at a newer version. */
    @Schema(title = "paper", description = "Why the board looks at a newer version.")
    record NewPaper(
            @Schema(
                            description = "The chair's leave; needed after the freeze.",
                            example = "It only corrects a sum.")
                    @PlainText(max = 1000, multiline = true)
                    @Pattern(
                            regexp = SOMETHING,
                            message = "Give leave with a reason, or leave it out.")
                    @Nullable String leave) {}
}
