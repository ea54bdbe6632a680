package uk.nhs.england.approvals.decisions;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What others need to know of a decision that was made; lists of it are in the order made, with a
 * correction in the place of what it corrects, since the board decided then.
 *
 * @param version the version of the subject it was made on
 * @param referredTo the board that is to look first, when it was referred
 * @param validUntil the last day on which an approval holds; null when it has none
 * @param corrects the decision whose words it replaces; null when it is no correction
 * @param stands false when a sitting did not ratify it: the board is to decide again
 */
public record Made(
        String number,
        String board,
        Outcome.Type outcome,
        int version,
        @Nullable String referredTo,
        @Nullable LocalDate validUntil,
        @Nullable String corrects,
        boolean stands) {

    /** One without an end that corrects nothing. */
    public Made(
            String number,
            String board,
            Outcome.Type outcome,
            int version,
            @Nullable String referredTo) {
        this(number, board, outcome, version, referredTo, null, null, true);
    }

    /** The same after a sitting did not ratify it. */
    Made notRatified() {
        return new Made(number, board, outcome, version, referredTo, validUntil, corrects, false);
    }

    /** Whether it was an approval that holds no longer. */
    public boolean lapsed(LocalDate today) {
        return validUntil != null && validUntil.isBefore(today);
    }

    /** The decisions when this one, or what corrects it, was not ratified. */
    public static List<Made> without(List<Made> made, String number) {
        return made.stream()
                .map(
                        one ->
                                one.number().equals(number) || number.equals(one.corrects())
                                        ? one.notRatified()
                                        : one)
                .toList();
    }

    /** The decisions with one more: at their end, or in the place of the one it corrects. */
    public static List<Made> with(List<Made> made, Made another) {
        return another.corrects() == null
                ? Stream.concat(made.stream(), Stream.of(another)).toList()
                : made.stream()
                        .map(one -> one.number().equals(another.corrects()) ? another : one)
                        .toList();
    }
}
