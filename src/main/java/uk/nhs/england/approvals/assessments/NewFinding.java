package uk.nhs.england.approvals.assessments;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A finding to be made.
 *
 * @param criterion its key
 * @param evidence the items it rests on; null when that is left to what supports the criterion
 * @param seen how many findings on the criterion its author has read; null when that was checked
 * @param field where it stands in the request, such as {@code findings[3].}; may be empty
 */
public record NewFinding(
        String criterion,
        Result result,
        @Nullable Rag rag,
        @Nullable String words,
        @Nullable List<String> evidence,
        @Nullable Integer seen,
        String field) {

    boolean hasWords() {
        return words != null && !words.isBlank();
    }

    /** The items that it is said to rest on. */
    List<String> named() {
        return evidence == null ? List.of() : evidence;
    }

    /** What it rests on: what is named, or else what supports its criterion as it is made. */
    List<String> restsOn(Supported supported) {
        if (evidence != null) {
            return evidence.stream().distinct().toList();
        }
        return result.needsSupport() ? supported.referencesBy(criterion) : List.of();
    }
}
