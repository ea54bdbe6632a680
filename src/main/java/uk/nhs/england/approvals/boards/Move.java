package uk.nhs.england.approvals.boards;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Recorded;

import java.time.Instant;
import java.util.UUID;

/** That a sitting was moved, and why; never altered. */
@Entity
@Table(name = "boards_move")
class Move implements Persistable<UUID> {

    @Id private UUID id;
    private UUID sitting;

    @Column(name = "from_start")
    private Instant fromStart;

    @Column(name = "to_start")
    private Instant toStart;

    @Column(name = "from_place")
    private String fromPlace;

    @Column(name = "to_place")
    private String toPlace;

    @Enumerated(EnumType.STRING)
    private ScheduleCause cause;

    private String reason;

    @Column(name = "moved_by")
    private String movedBy;

    @Column(name = "moved_at")
    private Instant movedAt;

    @SuppressWarnings("NullAway.Init")
    protected Move() {}

    private Move(UUID sitting, Place from, Place to, Why why) {
        this.id = UUID.randomUUID();
        this.sitting = sitting;
        this.fromStart = from.at();
        this.toStart = to.at();
        this.fromPlace = from.where();
        this.toPlace = to.where();
        this.cause = why.cause();
        this.reason = why.reason();
        this.movedBy = why.recorded().by().value();
        this.movedAt = why.recorded().at();
    }

    /** When and where a sitting is. */
    record Place(Instant at, String where) {}

    /** Why it is elsewhere now. */
    record Why(ScheduleCause cause, String reason, Recorded recorded) {}

    static Move of(UUID sitting, Place from, Place to, Why why) {
        return new Move(sitting, from, to, why);
    }

    @Override
    public @Nullable UUID getId() {
        return id;
    }

    /** It is only ever written once. */
    @Override
    public boolean isNew() {
        return true;
    }

    UUID sitting() {
        return sitting;
    }

    MoveView view() {
        return new MoveView(
                fromStart,
                toStart,
                fromPlace,
                toPlace,
                cause,
                reason,
                new PersonId(movedBy),
                movedAt);
    }
}
