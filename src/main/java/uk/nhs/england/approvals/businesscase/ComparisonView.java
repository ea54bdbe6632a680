package uk.nhs.england.approvals.businesscase;

import io.swagger.v3.oas.annotations.media.Schema;

import uk.nhs.england.approvals.kernel.PersonId;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What a version of a case was compared with, as it was seen then.
 *
 * @param version the version compared; 0 for a draft
 */
@Schema(name = "Comparison", description = "What a case is like among all that exists.")
public record ComparisonView(
        @Schema(description = "The version compared; 0 for a draft.", example = "1") int version,
        @Schema(
                        description = "Who asked; it-approvals when it was made at submission.",
                        example = "it-approvals")
                PersonId by,
        @Schema(description = "When, UTC.", example = "2026-11-24T11:00:00Z") Instant at,
        @Schema(
                        description = "The score from which an overlap is likely and is answered.",
                        example = "0.4")
                double likelyFrom,
        @Schema(description = "What is most alike, best first.") List<Alike> matches) {

    ComparisonView without(Set<String> hidden) {
        var told = matches.stream().filter(match -> !hidden.contains(match.reference())).toList();
        return new ComparisonView(version, by, at, likelyFrom, told);
    }

    /** Those that are so alike that the authors must answer. */
    List<Alike> likely() {
        return matches.stream().filter(match -> match.score() >= likelyFrom).toList();
    }
}
