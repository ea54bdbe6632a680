package uk.nhs.england.approvals.decisions;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.identity.Marking;

import java.util.List;

/**
 * What was decided on, in words fit for the notice of the decision.
 *
 * @param title what it is called
 * @param marking how it is marked now; null when its kind has no marking
 * @param problem the problem to be solved, in the words of those who asked; null when not said
 * @param options the options that were looked at
 */
public record Described(
        String title, @Nullable Marking marking, @Nullable String problem, List<String> options) {

    /** One of which nothing is known but its reference. */
    public static Described plain(String reference) {
        return new Described(reference, null, null, List.of());
    }
}
