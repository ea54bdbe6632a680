package uk.nhs.england.approvals.evidence;

import java.util.List;
import java.util.Set;

/**
 * The evidence of a case on a day, as one person sees it.
 *
 * @param valid what supports its criteria, whoever may read it
 * @param readable what of that the person may read
 * @param hidden the items, valid or not, that the person may not know of
 */
public record SeenEvidence(
        List<ValidEvidence> valid, List<ValidEvidence> readable, Set<String> hidden) {}
