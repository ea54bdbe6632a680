package uk.nhs.england.approvals.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Recorded;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/** An item of evidence: offered once for a case, and for every criterion that it answers. */
@Entity
@Table(name = "evidence_item")
class EvidenceItem {

    @Id private String reference;

    @Column(name = "case_reference")
    private String caseReference;

    @Embedded private ItemTerms terms;

    @Column(name = "has_file")
    private boolean hasFile;

    private @Nullable String replaces;

    @Column(name = "replaced_by")
    private @Nullable String replacedBy;

    @Column(name = "withdrawn_reason")
    private @Nullable String withdrawnReason;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Column(name = "warned_at")
    private @Nullable Instant warnedAt;

    @Column(name = "expired_at")
    private @Nullable Instant expiredAt;

    @Column(name = "offered_by")
    private String offeredBy;

    @Column(name = "on_behalf_of")
    private @Nullable String onBehalfOf;

    @Column(name = "offered_at")
    private Instant offeredAt;

    @Version private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected EvidenceItem() {}

    private EvidenceItem(
            String reference, String caseReference, EvidenceTerms terms, Recorded recorded) {
        this.reference = reference;
        this.caseReference = caseReference;
        this.terms = ItemTerms.of(terms);
        this.offeredBy = recorded.by().value();
        this.onBehalfOf = recorded.onBehalfOf() == null ? null : recorded.onBehalfOf().value();
        this.offeredAt = recorded.at();
    }

    /** An item of evidence for a case. */
    static EvidenceItem offered(
            String reference, String caseReference, EvidenceTerms terms, Recorded recorded) {
        return new EvidenceItem(reference, caseReference, terms, recorded);
    }

    /** A newer item, to take the place of another of the same case as soon as it is complete. */
    static EvidenceItem renewing(
            EvidenceItem older, String reference, EvidenceTerms terms, Recorded recorded) {
        EvidenceRules.renewing(older, terms).throwIfAny();
        var newer = new EvidenceItem(reference, older.caseReference, terms, recorded);
        newer.replaces = older.reference;
        return newer;
    }

    /** Supports these criteria from now on, and no others. */
    void support(Set<String> keys) {
        EvidenceRules.inUse(this).throwIfAny();
        terms = ItemTerms.of(terms().supporting(keys));
    }

    /** Its file is here; from now on it supports its criteria. */
    void receiveFile() {
        EvidenceRules.takingFile(this).throwIfAny();
        hasFile = true;
    }

    /** A newer item takes its place; false when it had been withdrawn before. */
    boolean giveWayTo(EvidenceItem newer) {
        if (withdrawnAt != null) {
            return false;
        }
        EvidenceRules.inUse(this).throwIfAny();
        replacedBy = newer.reference;
        return true;
    }

    /** It is no evidence any more. */
    void withdraw(String reason, Instant at) {
        EvidenceRules.inUse(this).throwIfAny();
        withdrawnReason = reason;
        withdrawnAt = at;
    }

    /** Its owner is told that it will expire; false when that was done, or it is out of use. */
    boolean warn(Instant at) {
        if (!inUse() || warnedAt != null) {
            return false;
        }
        warnedAt = at;
        return true;
    }

    /** Its last day has passed; false when that is known, or it is out of use. */
    boolean expire(LocalDate today, Instant at) {
        if (!inUse() || expiredAt != null || !hasExpired(today)) {
            return false;
        }
        expiredAt = at;
        return true;
    }

    /** Where it stands on a day. */
    EvidenceState state(LocalDate day) {
        if (withdrawnAt != null) {
            return EvidenceState.WITHDRAWN;
        }
        if (replacedBy != null) {
            return EvidenceState.REPLACED;
        }
        if (hasExpired(day)) {
            return EvidenceState.EXPIRED;
        }
        return complete() ? EvidenceState.VALID : EvidenceState.AWAITS_FILE;
    }

    boolean isValid(LocalDate day) {
        return state(day) == EvidenceState.VALID && !terms().issued().isAfter(day);
    }

    /** Whether it was neither replaced nor withdrawn. */
    boolean inUse() {
        return replacedBy == null && withdrawnAt == null;
    }

    /** Whether what it is made of is here: a link, or its file. */
    boolean complete() {
        return link() != null || hasFile;
    }

    private boolean hasExpired(LocalDate day) {
        var last = expires();
        return last != null && last.isBefore(day);
    }

    String reference() {
        return reference;
    }

    String caseReference() {
        return caseReference;
    }

    PersonId owner() {
        return terms().owner();
    }

    @Nullable LocalDate expires() {
        return terms().expires();
    }

    @Nullable String link() {
        return terms().link();
    }

    boolean hasFile() {
        return hasFile;
    }

    @Nullable String replaces() {
        return replaces;
    }

    boolean warned() {
        return warnedAt != null;
    }

    boolean expiryNoted() {
        return expiredAt != null;
    }

    Set<String> criteria() {
        return terms().criteria();
    }

    boolean sensitive() {
        return terms().marking().isSensitive();
    }

    int version() {
        return version == null ? 0 : version;
    }

    /** What it is, as it was offered; with the criteria it supports now. */
    EvidenceTerms terms() {
        return terms.written();
    }

    /** Who offered it, and when. */
    Recorded offered() {
        var other = onBehalfOf == null ? null : new PersonId(onBehalfOf);
        return new Recorded(new PersonId(offeredBy), other, offeredAt);
    }

    /** The newer item that took its place. */
    @Nullable String replacedBy() {
        return replacedBy;
    }

    @Nullable String withdrawnReason() {
        return withdrawnReason;
    }
}
