package uk.nhs.england.approvals.boards;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

import java.time.LocalDate;
import java.util.UUID;

/** That a person fills a seat, from a day until another. */
@Entity
@Table(name = "boards_membership")
public class Membership {

    @Id private UUID id;
    private String board;
    private String seat;
    private String person;
    private boolean alternate;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Version private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Membership() {}

    private Membership(String board, Seating seating) {
        this.id = UUID.randomUUID();
        this.board = board;
        this.seat = seating.seat();
        this.person = seating.person().value();
        this.alternate = seating.alternate();
        this.validFrom = seating.from();
    }

    static Membership seat(String board, Seating seating) {
        return new Membership(board, seating);
    }

    /** The person leaves the seat: that day they no longer fill it. */
    void leave(LocalDate on) {
        if (validTo != null) {
            Refusals.of(Refusal.conflict("member-leaves-once", "The member has left this seat."))
                    .throwIfAny();
        }
        if (on.isBefore(validFrom)) {
            Refusals.of(
                            Refusal.invalid(
                                    "member-leaves-after-joining",
                                    "on",
                                    "The member took the seat on %s.".formatted(validFrom)))
                    .throwIfAny();
        }
        validTo = on;
    }

    /** The seat goes, and whoever fills it with it, even before they were to join. */
    void endWithItsSeat(LocalDate on) {
        validTo = on.isBefore(validFrom) ? validFrom : on;
    }

    UUID id() {
        return id;
    }

    String board() {
        return board;
    }

    String seat() {
        return seat;
    }

    /** Whether the person stands in for the holder of the seat. */
    boolean isAlternate() {
        return alternate;
    }

    PersonId person() {
        return new PersonId(person);
    }

    /**
     * Who is to fill which seat from which day.
     *
     * @param alternate whether they stand in for the holder
     */
    public record Seating(String seat, PersonId person, boolean alternate, LocalDate from) {}
}
