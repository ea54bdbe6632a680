package uk.nhs.england.approvals.assessments;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.PersonId;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What somebody found on one criterion; a later finding supersedes it. */
@Schema(description = "What somebody found on one criterion; a later finding supersedes it.")
public record Finding(
        @Schema(description = "Its number on this criterion, from 1.", example = "2") int number,
        @Schema(description = "Whose view it is.", example = "ASSESSOR") Side side,
        @Schema(
                        description = "The version of the case it was made on; 0 is the draft.",
                        example = "1")
                int submission,
        @Schema(description = "How the case stands.", example = "PARTLY_MET") Result result,
        @Schema(description = "The colour; only assessors give one.", example = "AMBER")
                @Nullable Rag rag,
        @Schema(description = "Why.", example = "The exit plan names no successor yet.")
                @Nullable String words,
        @Schema(
                        description =
                                "The criterion of the version before, if it was carried over.",
                        example = "TCOP/2021-11/4")
                @Nullable String carriedFrom,
        @Schema(
                        description = "The evidence it rests on, as far as you may read it.",
                        example = "[\"EV-2026-0001\"]")
                List<String> evidence,
        @Schema(description = "Who found it.", example = "omar.haddad") PersonId by,
        @Schema(description = "On whose behalf.", example = "priya.nair")
                @Nullable PersonId onBehalfOf,
        @Schema(description = "When, UTC.", example = "2026-11-24T09:00:00Z") Instant at) {

    public Finding {
        evidence = List.copyOf(evidence);
    }

    /** The same finding under another version of its standard. */
    Finding carried(String from, int as) {
        return new Finding(
                as, side, submission, result, rag, words, from, evidence, by, onBehalfOf, at);
    }

    /** As it is shown to somebody who may not know of these items of evidence. */
    Finding without(Set<String> hidden) {
        var shown = evidence.stream().filter(item -> !hidden.contains(item)).toList();
        return new Finding(
                number,
                side,
                submission,
                result,
                rag,
                words,
                carriedFrom,
                shown,
                by,
                onBehalfOf,
                at);
    }

    /** Whether both say the same, whoever said it and when. */
    boolean saysTheSameAs(@Nullable Finding other) {
        return other != null
                && result == other.result
                && rag == other.rag
                && Objects.equals(words, other.words);
    }
}
