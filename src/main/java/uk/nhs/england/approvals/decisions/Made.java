package uk.nhs.england.approvals.decisions;

import org.jspecify.annotations.Nullable;

/**
 * What others need to know of a decision that was made; lists of it are in the order made.
 *
 * @param version the version of the subject it was made on
 * @param referredTo the board that is to look first, when it was referred
 */
public record Made(
        String number,
        String board,
        Outcome.Type outcome,
        int version,
        @Nullable String referredTo) {}
