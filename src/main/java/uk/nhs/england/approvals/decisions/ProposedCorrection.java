package uk.nhs.england.approvals.decisions;

import org.jspecify.annotations.Nullable;

/**
 * What a chair is about to say instead: all of the words again, as they are to stand. The outcome,
 * its conditions and the board referred to stay as they were.
 *
 * @param corrects the number of the decision with the slip
 * @param why what was wrong
 * @param missing what is missing, when the outcome was to defer
 * @param referredWhy why the other board is to look first, when the outcome was to refer
 */
public record ProposedCorrection(
        String corrects,
        String why,
        String reasons,
        @Nullable String missing,
        @Nullable String referredWhy,
        Particulars particulars) {}
