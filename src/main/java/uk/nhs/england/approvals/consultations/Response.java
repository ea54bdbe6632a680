package uk.nhs.england.approvals.consultations;

import org.jspecify.annotations.Nullable;

/**
 * What a consultee says.
 *
 * @param words the points, or the reason; null when it is content
 */
public record Response(ResponseKind kind, @Nullable String words) {

    boolean hasWords() {
        return words != null && !words.isBlank();
    }
}
