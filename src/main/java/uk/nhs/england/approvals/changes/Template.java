package uk.nhs.england.approvals.changes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** What changes may follow without being boarded one by one, as long as its record is good. */
@Entity
@Table(name = "changes_template")
class Template {

    @Id private String number;
    private String title;
    private int latest;

    @Column(name = "in_force")
    private @Nullable Integer inForce;

    private boolean earned;
    private String why;

    @Column(name = "retired_at")
    private @Nullable Instant retiredAt;

    @Column(name = "retired_because")
    private @Nullable String retiredBecause;

    @Version private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Template() {}

    /** One that is proposed, with its first revision. */
    Template(String number, String title) {
        this.number = number;
        this.title = title;
        this.latest = 1;
        this.why = "CAB has not approved it yet.";
    }

    /** Another revision is proposed; the one in force stays so until CAB approves it. */
    int revise(String anew) {
        title = anew;
        latest++;
        return latest;
    }

    /** CAB approved this revision, and stands by no later one. */
    void putInForce(TemplateRevision revision) {
        inForce = revision.key().revision();
    }

    /** CAB stands by none of its revisions: changes follow it no longer. */
    void takeOutOfForce() {
        inForce = null;
    }

    /** What its record says now; false when it said so before. */
    boolean judge(StandardStatus status) {
        boolean other = earned != status.earned();
        earned = status.earned();
        why = status.why();
        return other;
    }

    void retire(String because, Instant at) {
        TemplateRules.goesOn(this).throwIfAny();
        retiredBecause = because;
        retiredAt = at;
    }

    boolean isInForce() {
        return inForce != null && retiredAt == null;
    }

    String number() {
        return number;
    }

    String title() {
        return title;
    }

    int latest() {
        return latest;
    }

    @Nullable Integer inForce() {
        return inForce;
    }

    boolean earned() {
        return earned;
    }

    String why() {
        return why;
    }

    @Nullable Instant retiredAt() {
        return retiredAt;
    }

    @Nullable String retiredBecause() {
        return retiredBecause;
    }

    int version() {
        return version == null ? 0 : version;
    }
}
