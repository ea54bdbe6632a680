package uk.nhs.england.approvals.changes;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Recorded;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** One revision of a template; what CAB decided on it stays. */
@Entity
@Table(name = "changes_template_revision")
class TemplateRevision {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Which revision of which template. */
    @Embeddable
    record Key(String template, int revision) implements Serializable {}

    @EmbeddedId private Key key;

    @JdbcTypeCode(SqlTypes.JSON)
    private String content;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private String[] evidence;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "approved_by")
    private @Nullable String approvedBy;

    @Column(name = "refused_by")
    private @Nullable String refusedBy;

    @Version private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected TemplateRevision() {}

    TemplateRevision(Key key, Proposal proposal, Recorded recorded) {
        this.key = key;
        this.content = JSON.writeValueAsString(proposal.content());
        this.evidence = proposal.evidence().stream().distinct().sorted().toArray(String[]::new);
        this.proposedBy = recorded.principal().value();
        this.proposedAt = recorded.at();
    }

    /** What is proposed, and the past changes that show that it works. */
    record Proposal(TemplateContent content, List<String> evidence) {}

    void approve(String decision) {
        approvedBy = decision;
    }

    void refuse(String decision) {
        refusedBy = decision;
    }

    /** A sitting did not ratify a decision; nothing changes when it was on another revision. */
    void notRatified(String decision) {
        if (decision.equals(approvedBy) || decision.equals(refusedBy)) {
            approvedBy = null;
            refusedBy = null;
        }
    }

    boolean awaitsDecision() {
        return approvedBy == null && refusedBy == null;
    }

    Key key() {
        return key;
    }

    TemplateContent content() {
        return JSON.readValue(content, TemplateContent.class);
    }

    List<String> evidence() {
        return List.of(evidence);
    }

    PersonId proposer() {
        return new PersonId(proposedBy);
    }

    Instant proposedAt() {
        return proposedAt;
    }

    @Nullable String approvedBy() {
        return approvedBy;
    }

    /** The decision by which changes follow it. */
    String requireApproval() {
        return Objects.requireNonNull(approvedBy);
    }

    @Nullable String refusedBy() {
        return refusedBy;
    }
}
