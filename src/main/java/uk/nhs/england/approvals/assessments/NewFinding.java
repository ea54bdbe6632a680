package uk.nhs.england.approvals.assessments;

import org.jspecify.annotations.Nullable;

/**
 * A finding to be made.
 *
 * @param criterion its key
 * @param seen how many findings on the criterion its author has read; null when that was checked
 * @param field where it stands in the request, such as {@code findings[3].}; may be empty
 */
public record NewFinding(
        String criterion,
        Result result,
        @Nullable Rag rag,
        @Nullable String words,
        @Nullable Integer seen,
        String field) {

    boolean hasWords() {
        return words != null && !words.isBlank();
    }
}
