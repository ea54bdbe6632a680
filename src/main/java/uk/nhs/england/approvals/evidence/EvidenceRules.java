package uk.nhs.england.approvals.evidence;

import static uk.nhs.england.approvals.kernel.Refusal.conflict;
import static uk.nhs.england.approvals.kernel.Refusal.forbidden;
import static uk.nhs.england.approvals.kernel.Refusal.invalid;

import uk.nhs.england.approvals.businesscase.HeldCase;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

import java.time.LocalDate;
import java.util.Set;

/** What makes each act on evidence lawful; one method an act, one named rule a reason. */
final class EvidenceRules {

    /** The most items in use that one case may have: more is a library, not evidence. */
    static final int MOST_ITEMS = 200;

    /** The most criteria that one item may support. */
    static final int MOST_CRITERIA = 200;

    private EvidenceRules() {}

    /** The item as such, whoever offers it for whichever case. */
    static Refusals offering(EvidenceTerms terms, LocalDate today) {
        return require(
                        !terms.issued().isAfter(today),
                        invalid(
                                "issued-by-today",
                                "issued",
                                "Evidence cannot be issued in the future."))
                .and(
                        require(
                                !terms.issued().isBefore(today.minus(ExpiryRule.OLDEST)),
                                invalid(
                                        "issued-within-memory",
                                        "issued",
                                        "Evidence was issued within the last twenty years.")))
                .and(expiring(terms, today));
    }

    private static Refusals expiring(EvidenceTerms terms, LocalDate today) {
        var expires = terms.expires();
        if (expires == null) {
            return Refusals.none();
        }
        return require(
                        expires.isAfter(terms.issued()),
                        invalid(
                                "expires-after-issued",
                                "expires",
                                "Evidence expires after the day on which it was issued."))
                .and(
                        require(
                                !expires.isBefore(today),
                                invalid(
                                        "expires-ahead",
                                        "expires",
                                        "This evidence has expired; offer a newer one.")))
                .and(
                        require(
                                !expires.isAfter(today.plus(ExpiryRule.LONGEST)),
                                invalid(
                                        "expires-in-time",
                                        "expires",
                                        "Evidence expires within twenty years; leave the day out"
                                                + " if it does not expire.")));
    }

    /** For this case: it is open, and the item is marked no lower than the case. */
    static Refusals offeringFor(HeldCase held, EvidenceTerms terms) {
        return held.isOpen()
                .and(
                        require(
                                terms.marking().isSensitive() || !held.marking().isSensitive(),
                                invalid(
                                        "marked-as-its-case",
                                        "marking.classification",
                                        "The case is OFFICIAL_SENSITIVE, so its evidence is"
                                                + " too.")));
    }

    /** The owner of an item renews it, as its authors do. */
    static Refusals byAuthorsOrOwner(HeldCase held, EvidenceItem item, Actor actor) {
        return actor.principal().equals(item.owner())
                ? Refusals.none()
                : require(
                        held.byItsAuthors(actor).isEmpty(),
                        forbidden(
                                "by-its-authors-or-owner",
                                "Only the authors of the case or the owner of the evidence may do"
                                        + " this, or the PMO on their behalf."));
    }

    static Refusals ownerIsKnown(PersonId owner, Set<PersonId> active) {
        return require(
                active.contains(owner),
                invalid(
                        "person-is-known",
                        "owner",
                        "There is nobody with the username %s who can act today."
                                .formatted(owner)));
    }

    static Refusals criteriaAreKnown(Set<String> keys, Set<String> known) {
        return new Refusals(
                keys.stream()
                        .filter(key -> !known.contains(key))
                        .map(
                                key ->
                                        invalid(
                                                "criterion-is-known",
                                                "criteria",
                                                "There is no criterion %s.".formatted(key)))
                        .toList());
    }

    static Refusals inUse(EvidenceItem item) {
        return require(
                item.inUse(),
                conflict(
                        "evidence-is-in-use",
                        item.replacedBy() == null
                                ? "The evidence was withdrawn."
                                : "The evidence was replaced by %s.".formatted(item.replacedBy())));
    }

    /** A newer item is of the same kind and not older. */
    static Refusals renewing(EvidenceItem older, EvidenceTerms newer) {
        return inUse(older)
                .and(
                        require(
                                newer.kind() == older.terms().kind(),
                                invalid(
                                        "replaced-by-the-same-kind",
                                        "kind",
                                        "A newer item is of the same kind: %s."
                                                .formatted(older.terms().kind()))))
                .and(
                        require(
                                !newer.issued().isBefore(older.terms().issued()),
                                invalid(
                                        "replaced-by-a-newer",
                                        "issued",
                                        "A newer item was not issued before the one it"
                                                + " replaces.")));
    }

    static Refusals takingFile(EvidenceItem item) {
        return inUse(item)
                .and(
                        require(
                                item.link() == null,
                                conflict(
                                        "a-link-or-a-file",
                                        "The evidence is a link; offer another item for a file.")))
                .and(
                        require(
                                !item.hasFile(),
                                conflict(
                                        "a-file-stays",
                                        "The evidence has its file, and that stays as it is."
                                                + " Replace the evidence by a newer item.")));
    }

    static Refusals once(boolean holds, String rule, String reason) {
        return require(holds, conflict(rule, reason));
    }

    private static Refusals require(boolean holds, Refusal otherwise) {
        return holds ? Refusals.none() : Refusals.of(otherwise);
    }
}
