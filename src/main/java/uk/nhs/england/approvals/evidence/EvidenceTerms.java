package uk.nhs.england.approvals.evidence;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.identity.Marking;
import uk.nhs.england.approvals.kernel.PersonId;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an item of evidence is, as it is offered.
 *
 * @param owner who is warned before it expires, and renews it
 * @param issued the first day on which it is valid
 * @param expires the last day on which it is valid; null when it does not expire
 * @param link where it is, an https address; null when its file is to be sent
 * @param criteria the keys of the criteria it supports, such as {@code TCOP/2021-11/4}
 */
public record EvidenceTerms(
        EvidenceKind kind,
        String title,
        PersonId owner,
        LocalDate issued,
        @Nullable LocalDate expires,
        Marking marking,
        @Nullable String link,
        Set<String> criteria) {

    public EvidenceTerms {
        criteria = new TreeSet<>(criteria);
    }

    EvidenceTerms supporting(Set<String> others) {
        return new EvidenceTerms(kind, title, owner, issued, expires, marking, link, others);
    }
}
