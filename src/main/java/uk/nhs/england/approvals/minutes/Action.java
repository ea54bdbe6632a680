package uk.nhs.england.approvals.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.boards.Sitting;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Recorded;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Something that a sitting asks somebody to do; it is carried over until it is done. */
@Entity
@Table(name = "minutes_action")
class Action {

    @Id private String number;
    private UUID sitting;
    private String board;
    private String words;
    private String owner;
    private LocalDate due;

    @Column(name = "set_by")
    private String by;

    @Column(name = "set_at")
    private Instant at;

    @Column(name = "done_by")
    private @Nullable String doneBy;

    @Column(name = "done_at")
    private @Nullable Instant doneAt;

    private @Nullable String outcome;

    @Version private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Action() {}

    @SuppressWarnings("NullAway.Init")
    Action(String number, Sitting sitting, NewAction asked, Recorded recorded) {
        this.number = number;
        this.sitting = sitting.id();
        this.board = sitting.board();
        this.words = asked.words();
        this.owner = asked.owner().value();
        this.due = asked.due();
        this.by = recorded.by().value();
        this.at = recorded.at();
    }

    /** Its owner says what came of it, or the PMO for them. */
    void complete(String result, Actor actor, Instant now) {
        ActionRules.byItsOwner(owner(), actor).and(ActionRules.notDone(this)).throwIfAny();
        outcome = result;
        doneBy = actor.person().value();
        doneAt = now;
    }

    String number() {
        return number;
    }

    UUID sitting() {
        return sitting;
    }

    String board() {
        return board;
    }

    String words() {
        return words;
    }

    PersonId owner() {
        return new PersonId(owner);
    }

    LocalDate due() {
        return due;
    }

    PersonId by() {
        return new PersonId(by);
    }

    Instant at() {
        return at;
    }

    /** When it was done; null while it is not. */
    @Nullable Instant doneAt() {
        return doneAt;
    }

    @Nullable PersonId doneBy() {
        return doneBy == null ? null : new PersonId(doneBy);
    }

    @Nullable String outcome() {
        return outcome;
    }
}
