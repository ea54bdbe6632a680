package uk.nhs.england.approvals.waivers;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.kernel.Subject;

import java.time.Instant;
import java.time.LocalDate;

/** An exception to one clause of a standard, for one case or service (product rule 8). */
@Entity
@Table(name = "waivers_waiver")
class Waiver {

    @Id private String number;
    private String standard;

    @Embedded private KeptTerms terms;

    @Enumerated(EnumType.STRING)
    @Column(name = "subject_kind")
    private Subject.Kind subjectKind;

    @Column(name = "subject_reference")
    private String subjectReference;

    @Enumerated(EnumType.STRING)
    private RiskLevel risk;

    private String board;

    @Column(name = "by_chair")
    private boolean byChair;

    private @Nullable String renews;

    @Embedded private WaiverLife life;

    @Version private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Waiver() {}

    private Waiver(String number, Asked asked, Recorded recorded) {
        this.number = number;
        this.standard = asked.terms().standard();
        this.terms = KeptTerms.of(asked.terms());
        this.subjectKind = asked.subject().kind();
        this.subjectReference = asked.subject().reference();
        this.risk = asked.authority().risk();
        this.board = asked.authority().board();
        this.byChair = asked.authority().byChair();
        this.renews = asked.renews();
        this.life = new WaiverLife(recorded);
    }

    /** A request; it keeps the risk and the board that it has today. */
    static Waiver requested(String number, Asked asked, Recorded recorded) {
        return new Waiver(number, asked, recorded);
    }

    /** The board granted it. */
    void grant(String decision) {
        WaiverRules.awaitsDecision(this).throwIfAny();
        life.grantedBy = decision;
    }

    /** The board refused it. */
    void refuse(String decision) {
        WaiverRules.awaitsDecision(this).throwIfAny();
        life.refusedBy = decision;
    }

    /** A sitting did not ratify the decision on it: it waits for another. */
    void notRatified(String decision) {
        if (decision.equals(life.decidedBy())) {
            life.grantedBy = null;
            life.refusedBy = null;
        }
    }

    /** The renewal that took its place was not ratified; false when another one did. */
    boolean comeBackFor(Waiver renewal) {
        if (!renewal.number.equals(life.supersededBy)) {
            return false;
        }
        life.supersededBy = null;
        return true;
    }

    /** Whoever requested it takes it back before a decision. */
    void withdraw(String reason, Actor actor, Instant at) {
        WaiverRules.withdrawing(this, actor).throwIfAny();
        life.withdraw(reason, at);
    }

    /** Its owner needs it no longer. */
    void end(String reason, Actor actor, Recorded recorded) {
        WaiverRules.ending(this, actor, recorded.at()).throwIfAny();
        life.end(reason, recorded.at());
    }

    /** What it is for came to nothing; false when it had ended before. */
    boolean closeWithSubject(String reason, Instant at) {
        if (awaitsDecision()) {
            life.withdraw(reason, at);
            return true;
        }
        if (runs()) {
            life.end(reason, at);
            return true;
        }
        return false;
    }

    /** A renewal takes its place; false when it had ended before. */
    boolean giveWayTo(Waiver renewal) {
        if (!runs()) {
            return false;
        }
        life.supersededBy = renewal.number;
        return true;
    }

    /** Its owner is told that it will end; false when that was done, or it does not run. */
    boolean remind(Instant at) {
        return runs() && life.remind(at);
    }

    /** Its owner is told again; false when that was done, or it does not run. */
    boolean remindAgain(Instant at) {
        return runs() && life.remindAgain(at);
    }

    /** Its last day has passed; false when that is known, or it does not run. */
    boolean lapse(LocalDate today, Instant at) {
        if (!runs() || !isPast(today)) {
            return false;
        }
        life.lapsedAt = at;
        return true;
    }

    WaiverStanding standing(LocalDate today) {
        return life.standing(isPast(today));
    }

    boolean awaitsDecision() {
        return life.awaitsDecision();
    }

    /** Whether it was granted and nothing has ended it, as far as is known. */
    boolean runs() {
        return life.runs();
    }

    boolean inForce(LocalDate today) {
        return standing(today) == WaiverStanding.GRANTED;
    }

    boolean isPast(LocalDate today) {
        return expires().isBefore(today);
    }

    String number() {
        return number;
    }

    String standard() {
        return standard;
    }

    Subject subject() {
        return new Subject(subjectKind, subjectReference);
    }

    WaiverTerms terms() {
        return terms.terms();
    }

    PersonId owner() {
        return terms().owner();
    }

    LocalDate expires() {
        return terms().expires();
    }

    RiskLevel risk() {
        return risk;
    }

    String board() {
        return board;
    }

    boolean byChair() {
        return byChair;
    }

    @Nullable String renews() {
        return renews;
    }

    Recorded requested() {
        return life.requested();
    }

    WaiverLife life() {
        return life;
    }

    int version() {
        return version == null ? 0 : version;
    }

    /** What is asked, by whom it is to be decided, and what it renews. */
    record Asked(
            Subject subject, WaiverTerms terms, Authority authority, @Nullable String renews) {}
}
