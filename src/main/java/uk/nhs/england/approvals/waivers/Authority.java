package uk.nhs.england.approvals.waivers;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Who may grant an exception at a risk, and for how long at most, on the days on which it counts.
 *
 * @param byChair whether the chair of the board decides alone, without a quorum
 */
@Schema(
        name = "ExceptionAuthority",
        description = "Who may grant an exception at a risk, and for how long at most.")
public record Authority(
        @Schema(description = "The risk.", example = "MEDIUM") RiskLevel risk,
        @Schema(description = "The board that decides.", example = "TDA") String board,
        @Schema(description = "Whether its chair decides alone.", example = "false")
                boolean byChair,
        @Schema(description = "The longest an exception may run, in months.", example = "12")
                int longestMonths,
        @Schema(description = "The first day.", example = "2027-04-01") LocalDate from,
        @Schema(description = "The first day on which it no longer counts.", example = "2028-04-01")
                @Nullable LocalDate until) {

    /** The last day to which an exception may run that is requested on a day. */
    LocalDate latestExpiry(LocalDate requested) {
        return requested.plusMonths(longestMonths);
    }
}
