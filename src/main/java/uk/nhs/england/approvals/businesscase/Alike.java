package uk.nhs.england.approvals.businesscase;

import io.swagger.v3.oas.annotations.media.Schema;

import uk.nhs.england.approvals.likeness.Match;

import java.util.List;

/** Something that a case is like, and what the two have in common. */
@Schema(description = "A service or a case that is like this one.")
public record Alike(
        @Schema(description = "Its reference.", example = "SV-0001") String reference,
        @Schema(description = "Its name or title.", example = "Referral portal") String title,
        @Schema(
                        description =
                                "How alike, from 0 to 1: words, meaning and titles, less half of"
                                        + " what it shares with the others found.",
                        example = "0.57")
                double score,
        @Schema(description = "How alike by words, from 0 to 1.", example = "0.64") double words,
        @Schema(
                        description = "How alike in meaning, from 0 to 1; 0 when not looked at.",
                        example = "0.78")
                double meaning,
        @Schema(
                        description = "The strongest words in common.",
                        example = "[\"referral\", \"trusts\"]")
                List<String> inCommon) {

    static Alike of(Match match) {
        return new Alike(
                match.reference(),
                match.title(),
                rounded(match.score()),
                rounded(match.words()),
                rounded(match.meaning()),
                match.inCommon());
    }

    private static double rounded(double score) {
        return Math.round(score * 1000) / 1000.0;
    }
}
