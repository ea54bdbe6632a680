package uk.nhs.england.approvals.decisions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;
import uk.nhs.england.approvals.kernel.Subject;

import java.time.Instant;
import java.time.LocalDate;

/** What a board made its approval depend on: owner, due date, closer, evidence (product rule 9). */
@Entity
@Table(name = "decisions_condition")
class Condition {

    @Id private String id;
    private String decision;

    @Enumerated(EnumType.STRING)
    @Column(name = "subject_kind")
    private Subject.Kind subjectKind;

    @Column(name = "subject_reference")
    private String subjectReference;

    private String wording;
    private String owner;
    private String closer;
    private LocalDate due;

    @Column(name = "before_live")
    private boolean beforeLive;

    @Enumerated(EnumType.STRING)
    private ConditionState state;

    @Column(name = "overdue_since")
    private @Nullable Instant overdueSince;

    @Version private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Condition() {}

    private Condition(Decision decision, int position, ConditionTerms terms) {
        this.id = decision.number() + "-C" + position;
        this.decision = decision.number();
        this.subjectKind = decision.subject().kind();
        this.subjectReference = decision.subject().reference();
        this.wording = terms.wording();
        this.owner = terms.owner().value();
        this.closer = terms.closer().value();
        this.due = terms.due();
        this.beforeLive = terms.beforeLive();
        this.state = ConditionState.OPEN;
    }

    static Condition set(Decision decision, int position, ConditionTerms terms) {
        return new Condition(decision, position, terms);
    }

    /** The owner offers evidence; it then waits for the closer. */
    void offerEvidence(Actor actor) {
        unfinished().and(isOwner(actor)).throwIfAny();
        state = ConditionState.OFFERED;
    }

    /** The closer is satisfied: the condition is met. */
    void discharge(Actor actor) {
        isOffered().and(isCloser(actor)).throwIfAny();
        state = ConditionState.DISCHARGED;
    }

    /** The closer is not satisfied: it waits for the owner again. */
    void sendBack(Actor actor) {
        isOffered().and(isCloser(actor)).throwIfAny();
        state = ConditionState.OPEN;
    }

    /** Its subject was closed without approval; false when it had ended before. */
    boolean lapse() {
        if (ended()) {
            return false;
        }
        state = ConditionState.LAPSED;
        return true;
    }

    /** The due date has passed; false when that was known, or it had ended before. */
    boolean becomeOverdue(Instant at) {
        if (ended() || overdueSince != null) {
            return false;
        }
        overdueSince = at;
        return true;
    }

    boolean ended() {
        return state == ConditionState.DISCHARGED || state == ConditionState.LAPSED;
    }

    boolean overdue(LocalDate today) {
        return !ended() && due.isBefore(today);
    }

    String id() {
        return id;
    }

    String decision() {
        return decision;
    }

    Subject subject() {
        return new Subject(subjectKind, subjectReference);
    }

    String wording() {
        return wording;
    }

    PersonId owner() {
        return new PersonId(owner);
    }

    PersonId closer() {
        return new PersonId(closer);
    }

    LocalDate due() {
        return due;
    }

    boolean beforeLive() {
        return beforeLive;
    }

    ConditionState state() {
        return state;
    }

    int version() {
        return version == null ? 0 : version;
    }

    private Refusals unfinished() {
        return ended()
                ? Refusals.of(
                        Refusal.conflict(
                                "condition-has-ended",
                                "The condition has ended: it is %s."
                                        .formatted(
                                                state == ConditionState.LAPSED
                                                        ? "lapsed"
                                                        : "discharged")))
                : Refusals.none();
    }

    private Refusals isOffered() {
        return state == ConditionState.OFFERED
                ? Refusals.none()
                : unfinished()
                        .and(
                                ended()
                                        ? Refusals.none()
                                        : Refusals.of(
                                                Refusal.conflict(
                                                        "evidence-is-offered",
                                                        "No evidence has been offered yet.")));
    }

    private Refusals isOwner(Actor actor) {
        return actor.principal().equals(owner())
                ? Refusals.none()
                : Refusals.of(
                        Refusal.forbidden(
                                "the-owner-offers-evidence",
                                "Only the owner of the condition, %s, offers evidence."
                                        .formatted(owner)));
    }

    private Refusals isCloser(Actor actor) {
        return actor.person().equals(closer()) && actor.onBehalfOf() == null
                ? Refusals.none()
                : Refusals.of(
                        Refusal.forbidden(
                                "the-closer-judges",
                                "Only the person named to close the condition, %s, judges the evidence."
                                        .formatted(closer)));
    }
}
