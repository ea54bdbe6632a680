package uk.nhs.england.approvals.consultations;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.calendar.WorkingDays;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * That a consultee was asked about a case, until when, and what it said last. Each verb asks {@link
 * ConsultationRules}; what happened is kept step by step.
 */
@Entity
@Table(name = "consultations_consultation")
class Consultation {

    /** Which consultee, about which case. */
    @Embeddable
    record Id(@Column(name = "case_reference") String caseReference, String consultee)
            implements Serializable {}

    /** Where it is. */
    enum State {
        /** Its response is waited for. */
        AWAITED,
        /** It has responded, and may respond anew. */
        RESPONDED,
        /** The case was closed before it responded. */
        LAPSED
    }

    @EmbeddedId private Id id;
    private boolean mandatory;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "asked_version")
    private int askedVersion;

    private LocalDate due;

    @Column(name = "counted_from")
    private LocalDate countedFrom;

    @Column(name = "working_days")
    private int workingDays;

    @Enumerated(EnumType.STRING)
    private State state;

    @Enumerated(EnumType.STRING)
    private @Nullable ResponseKind response;

    @Column(name = "late_by")
    private int lateBy;

    @Column(name = "objection_answered")
    private boolean objectionAnswered;

    /** Null when nothing was said: that is how an embedded value of no values is read. */
    @Embedded private @Nullable Chasing chasing;

    private int revision;

    @Version private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Consultation() {}

    private Consultation(Id id, boolean mandatory, Asking asking) {
        this.id = id;
        this.mandatory = mandatory;
        this.state = State.AWAITED;
        this.askedAt = asking.at();
        this.askedVersion = asking.version();
        promise(asking.promise());
    }

    /**
     * When a consultee is asked, and about what.
     *
     * @param version the latest version of the case
     * @param promise until when it may respond
     */
    record Asking(Instant at, int version, Promise promise) {}

    static Consultation ask(String caseReference, Terms terms, Asking asking) {
        return new Consultation(
                new Id(caseReference, terms.consultee()), terms.mandatory(), asking);
    }

    /**
     * A new version is to be looked at; an objection stands until it is answered or replaced, and
     * time that was given for the version before is not taken.
     */
    void askAgain(Asking asking) {
        if (!isAwaited() || !due.isAfter(asking.promise().day())) {
            promise(asking.promise());
        }
        state = State.AWAITED;
        revision++;
        askedAt = asking.at();
        askedVersion = asking.version();
        lateBy = 0;
        chasing = null;
    }

    /**
     * The consultee responds, or replaces its response.
     *
     * @param workingDaysLate 0 when the due day has not passed
     * @return whether the response was waited for
     */
    boolean respond(ResponseKind kind, int workingDaysLate) {
        boolean awaited = isAwaited();
        if (awaited) {
            lateBy = workingDaysLate;
        }
        state = State.RESPONDED;
        response = kind;
        objectionAnswered = false;
        revision++;
        return awaited;
    }

    /** The authors answer the objection. */
    void answerObjection() {
        ConsultationRules.anObjectionIsOpen(this).throwIfAny();
        objectionAnswered = true;
        revision++;
    }

    /** It is due later. */
    void postpone(Promise later) {
        promise(later);
        chasing = chasing().forALaterDay();
        revision++;
    }

    /** The case was closed; false when nothing was waited for. */
    boolean lapse() {
        if (!isAwaited()) {
            return false;
        }
        state = State.LAPSED;
        revision++;
        return true;
    }

    /** Something is due to be said to the consultee; false when it was said, or has no use. */
    boolean chase(Chasing.Kind kind, Instant at) {
        if (!isAwaited() || chasing().knows(kind)) {
            return false;
        }
        chasing = chasing().with(kind, at);
        return true;
    }

    private void promise(Promise promise) {
        due = promise.day();
        countedFrom = promise.from();
        workingDays = promise.workingDays();
    }

    private Chasing chasing() {
        return chasing == null ? Chasing.none() : chasing;
    }

    boolean isAwaited() {
        return state == State.AWAITED;
    }

    /**
     * Whether a new version is for it to look at: it has not looked at the last one yet, or has
     * said something of it that asks for another look.
     */
    boolean looksAgain() {
        return isAwaited()
                || (state == State.RESPONDED && response != null && response.looksAgain());
    }

    /** Whether the last thing it said is an objection that nobody has answered. */
    boolean objects() {
        return response == ResponseKind.OBJECTION && !objectionAnswered;
    }

    String caseReference() {
        return id.caseReference();
    }

    String consultee() {
        return id.consultee();
    }

    boolean isMandatory() {
        return mandatory;
    }

    Instant askedAt() {
        return askedAt;
    }

    /** The day in England on which it was asked. */
    LocalDate askedOn() {
        return LocalDate.ofInstant(askedAt, WorkingDays.LONDON);
    }

    int askedVersion() {
        return askedVersion;
    }

    LocalDate due() {
        return due;
    }

    Promise promise() {
        return new Promise(countedFrom, workingDays, due);
    }

    State state() {
        return state;
    }

    @Nullable ResponseKind response() {
        return response;
    }

    int lateBy() {
        return lateBy;
    }

    /** Grows with whatever a person would want to have read; not with reminders. */
    int revision() {
        return revision;
    }
}
