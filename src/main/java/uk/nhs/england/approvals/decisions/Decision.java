package uk.nhs.england.approvals.decisions;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import uk.nhs.england.approvals.boards.Quorum;
import uk.nhs.england.approvals.boards.Sitting;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.kernel.Subject;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * A decision of a body, at a sitting, on one version of a subject (product rule 4). It is recorded
 * once and never altered; a later decision of the same board on the same subject supersedes it.
 */
@Entity
@Immutable
@Table(name = "decisions_decision")
class Decision {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Id private String number;

    @Column(insertable = false, updatable = false)
    private @Nullable Long sequence;

    @Enumerated(EnumType.STRING)
    @Column(name = "subject_kind")
    private Subject.Kind subjectKind;

    @Column(name = "subject_reference")
    private String subjectReference;

    @Column(name = "subject_version")
    private int subjectVersion;

    private String board;
    private UUID sitting;
    private String chair;

    @Enumerated(EnumType.STRING)
    private Outcome.Type outcome;

    private @Nullable String missing;

    @Column(name = "referred_to")
    private @Nullable String referredTo;

    @Column(name = "referred_why")
    private @Nullable String referredWhy;

    private String reasons;

    @JdbcTypeCode(SqlTypes.JSON)
    private String quorum;

    private @Nullable String supersedes;

    @Embedded private HowDecided how;
    @Embedded private KeptParticulars particulars;
    @Embedded private @Nullable Correction correction;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "on_behalf_of")
    private @Nullable String onBehalfOf;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @SuppressWarnings("NullAway.Init")
    protected Decision() {}

    @SuppressWarnings("NullAway.Init")
    private Decision(String number, Recorded recorded) {
        this.number = number;
        this.recordedBy = recorded.by().value();
        this.onBehalfOf = recorded.onBehalfOf() == null ? null : recorded.onBehalfOf().value();
        this.decidedAt = recorded.at();
    }

    @SuppressWarnings("NullAway.Init")
    private Decision(String number, ProposedDecision proposed, Recorded recorded) {
        this(number, recorded);
        this.subjectKind = proposed.subject().kind();
        this.subjectReference = proposed.subject().reference();
        this.subjectVersion = proposed.version();
        this.reasons = proposed.reasons();
        this.outcome = proposed.outcome().type();
        switch (proposed.outcome()) {
            case Outcome.Deferred(var what) -> this.missing = what;
            case Outcome.Referred(var to, var why) -> {
                this.referredTo = to;
                this.referredWhy = why;
            }
            case Outcome.Approved _, Outcome.ApprovedWithConditions _, Outcome.Rejected _ -> {}
        }
        this.particulars = KeptParticulars.of(proposed.particulars());
    }

    /** Records what a sitting decided; the rules have been asked before. */
    static Decision made(
            String number, DecisionAct act, @Nullable String supersedes, Recorded recorded) {
        var decision = new Decision(number, act.proposed(), recorded);
        Sitting at = act.sitting();
        decision.board = at.board();
        decision.sitting = at.id();
        decision.chair = Objects.requireNonNull(at.chair()).value();
        decision.quorum = JSON.writeValueAsString(act.quorum());
        decision.supersedes = supersedes;
        decision.how = HowDecided.by(act);
        return decision;
    }

    /**
     * Says in other words what this decided: the outcome, the sitting and those counted stay, as do
     * the conditions, which keep the number of the decision that set them.
     */
    Decision corrected(String by, ProposedCorrection words, Recorded recorded) {
        var decision = new Decision(by, recorded);
        decision.subjectKind = subjectKind;
        decision.subjectReference = subjectReference;
        decision.subjectVersion = subjectVersion;
        decision.board = board;
        decision.sitting = sitting;
        decision.chair = chair;
        decision.quorum = quorum;
        decision.how = how;
        decision.outcome = outcome;
        decision.referredTo = referredTo;
        decision.missing = words.missing();
        decision.referredWhy = words.referredWhy();
        decision.reasons = words.reasons();
        decision.particulars = KeptParticulars.of(words.particulars());
        decision.supersedes = number;
        decision.correction = new Correction(number, original(), words.why());
        return decision;
    }

    String number() {
        return number;
    }

    Subject subject() {
        return new Subject(subjectKind, subjectReference);
    }

    int subjectVersion() {
        return subjectVersion;
    }

    String board() {
        return board;
    }

    UUID sitting() {
        return sitting;
    }

    PersonId chair() {
        return new PersonId(chair);
    }

    Outcome.Type outcome() {
        return outcome;
    }

    @Nullable String missing() {
        return missing;
    }

    @Nullable String referredTo() {
        return referredTo;
    }

    @Nullable String referredWhy() {
        return referredWhy;
    }

    String reasons() {
        return reasons;
    }

    Quorum quorum() {
        return JSON.readValue(quorum, Quorum.class);
    }

    @Nullable String supersedes() {
        return supersedes;
    }

    /** How the board came to it, on which pack, and who voted how. */
    HowDecided how() {
        return how;
    }

    Particulars particulars() {
        return particulars.particulars();
    }

    /** What makes it a correction; null when it was made at a sitting. */
    @Nullable Correction correction() {
        return correction;
    }

    /** The number of the decision that the board made at its sitting, which has the conditions. */
    String original() {
        return correction == null ? number : correction.original();
    }

    Recorded recorded() {
        return new Recorded(
                new PersonId(recordedBy),
                onBehalfOf == null ? null : new PersonId(onBehalfOf),
                decidedAt);
    }

    Made made() {
        return new Made(
                number,
                board,
                outcome,
                subjectVersion,
                referredTo,
                particulars.validUntil(),
                correction == null ? null : correction.corrects(),
                true);
    }
}
