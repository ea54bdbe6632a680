package uk.nhs.england.approvals.boards;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.web.PlainText;

import java.time.LocalDate;

/**
 * What a board is called, who chairs it, how it decides and when it sits, from a day until another.
 *
 * @param sits how often it sits, in words
 * @param quorum how many counted members a decision needs
 * @param replyWindow how many working days members have to reply out of committee; null when it
 *     only decides at sittings
 * @param until the first day on which they no longer hold; null when no end is known
 */
@Schema(name = "BoardTerms", description = "How a board is set up, from a day until another.")
public record Terms(
        @Schema(description = "The first day.", example = "2027-01-04") LocalDate from,
        @Schema(
                        description = "The first day on which they no longer hold, if known.",
                        example = "2029-04-01")
                @Nullable LocalDate until,
        @Schema(description = "Its name.", example = "Architecture Review Board") String name,
        @Schema(description = "What it is for.", example = "Technology approval of business cases.")
                String purpose,
        @Schema(description = "How often it sits, in words.", example = "Fortnightly") String sits,
        @Schema(description = "Who takes the chair.", example = "{\"type\": \"ROTATION\"}")
                ChairRule chairRule,
        @Schema(description = "How many counted members a decision needs.", example = "4")
                int quorum,
        @Schema(description = "How it decides.", example = "CHAIR_AFTER_CONSENSUS")
                DecisionRule decisionRule,
        @Schema(
                        description =
                                "Working days to reply out of committee; null when it only decides"
                                        + " at sittings.",
                        example = "5")
                @Nullable Integer replyWindow,
        @Schema(description = "When and where it sits.") Meeting meeting,
        @Schema(description = "What fits into a sitting, and by when.") Agenda agenda) {

    /**
     * When and where a board usually sits.
     *
     * @param cadence null when the PMO calls it
     * @param duration in minutes, 15 to 480
     */
    @Schema(name = "BoardMeeting", description = "When and where a board usually sits.")
    public record Meeting(
            @Schema(description = "On which days, and when; null when the PMO calls it.") @Valid
                    @Nullable Cadence cadence,
            @Schema(
                            description = "What it does when the rule gives a day nobody works on.",
                            example = "NEXT_WORKING_DAY")
                    @NotNull(message = "Say what happens on a day on which nobody works.")
                    HolidayPolicy holidayPolicy,
            @Schema(description = "Where.", example = "Microsoft Teams")
                    @NotBlank(message = "Say where it usually sits.")
                    @PlainText(max = 200)
                    String place,
            @Schema(description = "How many minutes, 15 to 480.", example = "120")
                    @NotNull(message = "Say how many minutes it sits.")
                    @Min(value = 15, message = "A sitting takes 15 to 480 minutes.")
                    @Max(value = 480, message = "A sitting takes 15 to 480 minutes.")
                    Integer duration) {}

    /**
     * What fits into a sitting, and by when its papers are due.
     *
     * @param paperDeadline in working days before the sitting, 0 to 60
     * @param decisionSlot minutes for an item that is talked about
     * @param consentSlot minutes for an item that is not
     * @param capacity minutes for all items, no more than the sitting takes
     */
    @Schema(name = "BoardAgenda", description = "What fits into a sitting, and by when.")
    public record Agenda(
            @Schema(
                            description = "How many working days before a sitting papers are due.",
                            example = "5")
                    @NotNull(message = "Say how many working days before it papers are due.")
                    @Min(value = 0, message = "Papers are due 0 to 60 working days before.")
                    @Max(value = 60, message = "Papers are due 0 to 60 working days before.")
                    Integer paperDeadline,
            @Schema(description = "Minutes for an item that is talked about.", example = "20")
                    @NotNull(message = "Say how many minutes an item takes.")
                    @Min(value = 1, message = "An item takes 1 to 480 minutes.")
                    @Max(value = 480, message = "An item takes 1 to 480 minutes.")
                    Integer decisionSlot,
            @Schema(description = "Minutes for a consent item.", example = "2")
                    @NotNull(message = "Say how many minutes a consent item takes.")
                    @Min(value = 1, message = "A consent item takes 1 to 480 minutes.")
                    @Max(value = 480, message = "A consent item takes 1 to 480 minutes.")
                    Integer consentSlot,
            @Schema(description = "Minutes for all items.", example = "110")
                    @NotNull(message = "Say how many minutes there are for all items.")
                    @Min(value = 1, message = "There are 1 to 480 minutes for all items.")
                    @Max(value = 480, message = "There are 1 to 480 minutes for all items.")
                    Integer capacity) {}

    /** Whether they still hold on a day, or will. */
    boolean holdAfter(LocalDate day) {
        return until == null || day.isBefore(until);
    }

    /** The same, until a day. */
    Terms until(@Nullable LocalDate end) {
        return new Terms(
                from,
                end,
                name,
                purpose,
                sits,
                chairRule,
                quorum,
                decisionRule,
                replyWindow,
                meeting,
                agenda);
    }
}
