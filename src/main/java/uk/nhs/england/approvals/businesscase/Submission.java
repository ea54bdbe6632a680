package uk.nhs.england.approvals.businesscase;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Recorded;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/** A version of a business case, frozen when it was submitted (product rule 3). */
@Entity
@Immutable
@Table(name = "businesscase_submission")
class Submission {

    /** Which version of which case. */
    @Embeddable
    record Id(@Column(name = "case_reference") String caseReference, int number)
            implements Serializable {}

    @EmbeddedId private Id id;

    @JdbcTypeCode(SqlTypes.JSON)
    private String document;

    private String fingerprint;

    @Column(name = "submitted_by")
    private String submittedBy;

    @Column(name = "on_behalf_of")
    private @Nullable String onBehalfOf;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @SuppressWarnings("NullAway.Init")
    protected Submission() {}

    private Submission(Id id, CaseDraft.Document document, Recorded recorded) {
        this.id = id;
        this.document = Json.write(document);
        this.fingerprint = fingerprintOf(this.document);
        this.submittedBy = recorded.by().value();
        this.onBehalfOf = recorded.onBehalfOf() == null ? null : recorded.onBehalfOf().value();
        this.submittedAt = recorded.at();
    }

    static Submission frozen(
            String reference, int number, CaseDraft.Document document, Recorded recorded) {
        return new Submission(new Id(reference, number), document, recorded);
    }

    int number() {
        return id.number();
    }

    CaseDraft.Document document() {
        return Json.read(document, CaseDraft.Document.class);
    }

    /** SHA-256 of the document as JSON with its fields in the order of the API, in hexadecimal. */
    String fingerprint() {
        return fingerprint;
    }

    Recorded recorded() {
        return new Recorded(
                new PersonId(submittedBy),
                onBehalfOf == null ? null : new PersonId(onBehalfOf),
                submittedAt);
    }

    private static String fingerprintOf(String document) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(document.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
