package uk.nhs.england.approvals.likeness;

import java.util.List;

/**
 * An entry that is like the text, and why.
 *
 * @param score how alike, from 0 (no more than it is like the others found) to 1 (the same text)
 * @param words how alike by the words alone, from 0 to 1
 * @param meaning how alike by the vectors of the two texts, from 0 to 1; 0 while unknown
 * @param inCommon the words that tell most, as the asked text writes them, the strongest first
 */
public record Match(
        Kind kind,
        String reference,
        String title,
        double score,
        double words,
        double meaning,
        List<String> inCommon) {}
