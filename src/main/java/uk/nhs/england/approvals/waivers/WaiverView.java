package uk.nhs.england.approvals.waivers;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.PersonId;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/** An exception as it is shown. */
@Schema(name = "Exception", description = "A variation from a standard, allowed or asked for.")
public record WaiverView(
        @Schema(description = "Its number.", example = "EXC-2026-0001") String number,
        @Schema(description = "The criterion.", example = "TCOP/2021-11/4") String criterion,
        @Schema(description = "The standard.", example = "TCOP") String standard,
        @Schema(description = "The case or service it is for.", example = "BC-2026-0001")
                String subject,
        @Schema(description = "Where it stands today.", example = "GRANTED")
                WaiverStanding standing,
        @Schema(
                        description = "The valid business reason.",
                        example = "The vendor's next release brings the interface.")
                String reason,
        @Schema(description = "From 1 to 5.", example = "2") int likelihood,
        @Schema(description = "From 1 to 5.", example = "3") int impact,
        @Schema(description = "The risk, by the scale of the day of the request.", example = "LOW")
                RiskLevel risk,
        @Schema(description = "How the risk is managed.", example = "Exports are checked daily.")
                String mitigation,
        @Schema(description = "Who answers for it.", example = "priya.nair") PersonId owner,
        @Schema(description = "The last day on which it runs.", example = "2027-03-31")
                LocalDate expires,
        @Schema(description = "What it costs a year, in pounds.", example = "12000")
                BigDecimal yearlyCost,
        @Schema(description = "What it costs, in words.", example = "Two hours of work a day.")
                String cost,
        @Schema(
                        description = "The conditions before live that it covers.",
                        example = "[\"ARB-2026-0001-C1\"]")
                Set<String> covers,
        @Schema(description = "The board that decides on it.", example = "TDA") String board,
        @Schema(description = "Whether its chair decides alone.", example = "true") boolean byChair,
        @Schema(description = "The decision that granted or refused it.", example = "TDA-2026-0007")
                @Nullable String decision,
        @Schema(description = "The exception that it renews.", example = "EXC-2025-0004")
                @Nullable String renews,
        @Schema(description = "The renewal that took its place.", example = "EXC-2027-0002")
                @Nullable String supersededBy,
        @Schema(description = "Why it was withdrawn or ended early.", example = "It was fixed.")
                @Nullable String endedBecause,
        @Schema(description = "Who requested it.", example = "priya.nair") PersonId requestedBy,
        @Schema(description = "When, UTC.", example = "2026-11-24T10:15:30Z") Instant requestedAt,
        @Schema(description = "Its version, as in the ETag.", example = "0") int version) {

    static WaiverView of(Waiver waiver, LocalDate today) {
        var terms = waiver.terms();
        var life = waiver.life();
        var because = life.withdrawnReason == null ? life.endedReason : life.withdrawnReason;
        return new WaiverView(
                waiver.number(),
                terms.criterion(),
                waiver.standard(),
                waiver.subject().reference(),
                waiver.standing(today),
                terms.reason(),
                terms.likelihood(),
                terms.impact(),
                waiver.risk(),
                terms.mitigation(),
                terms.owner(),
                terms.expires(),
                terms.yearlyCost(),
                terms.cost(),
                new TreeSet<>(terms.covers()),
                waiver.board(),
                waiver.byChair(),
                life.decidedBy(),
                waiver.renews(),
                life.supersededBy,
                because,
                waiver.requested().principal(),
                waiver.requested().at(),
                waiver.version());
    }
}
