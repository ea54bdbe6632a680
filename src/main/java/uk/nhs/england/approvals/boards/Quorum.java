package uk.nhs.england.approvals.boards;

import io.swagger.v3.oas.annotations.media.Schema;

import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who counts for one item of a sitting, and whether that is enough (product rules 4 and 5): members
 * present, less those with a declared interest and those whose own submission it is, and less the
 * alternates of a seat whose holder counts.
 */
@Schema(description = "Who was present, who counted, and whether that was enough.")
public record Quorum(
        @Schema(description = "How many counted members the board needs.", example = "4")
                int needed,
        @Schema(description = "Everybody present.", example = "[\"omar.haddad\"]")
                Set<PersonId> present,
        @Schema(
                        description =
                                "Those present who do not count: they declared an interest, or it"
                                        + " is their own submission.",
                        example = "[]")
                Set<PersonId> recused,
        @Schema(description = "Those who count.", example = "[\"omar.haddad\"]")
                Set<PersonId> counted,
        @Schema(description = "Seats that had to be filled and were not.", example = "[]")
                Set<String> emptySeats) {

    /** In the order of names, also when read back. */
    public Quorum {
        present = Collections.unmodifiableSet(new TreeSet<>(present));
        recused = Collections.unmodifiableSet(new TreeSet<>(recused));
        counted = Collections.unmodifiableSet(new TreeSet<>(counted));
        emptySeats = Collections.unmodifiableSet(new TreeSet<>(emptySeats));
    }

    /** Works out the quorum of one item. */
    public static Quorum of(Roster roster, Set<PersonId> present, Set<PersonId> excluded) {
        var unbiased = new TreeSet<>(present);
        unbiased.removeAll(excluded);
        var counted = new TreeSet<PersonId>();
        roster.seats().forEach(seat -> counted.addAll(roster.countedFor(seat.code(), unbiased)));
        var recused = new TreeSet<>(present);
        recused.retainAll(excluded);
        return new Quorum(
                roster.quorum(),
                new TreeSet<>(present),
                recused,
                counted,
                emptySeats(roster, counted));
    }

    public boolean reached() {
        return refusals().isEmpty();
    }

    /** Why a decision may not be made with these people: too few, or a needed seat is empty. */
    public Refusals refusals() {
        return enough().and(seatsFilled());
    }

    private Refusals enough() {
        return counted.size() >= needed
                ? Refusals.none()
                : Refusals.of(
                        Refusal.conflict(
                                "quorum-by-number",
                                "The sitting is not quorate for this item: %d members count and %d are needed."
                                        .formatted(counted.size(), needed)));
    }

    private Refusals seatsFilled() {
        return emptySeats.isEmpty()
                ? Refusals.none()
                : Refusals.of(
                        Refusal.conflict(
                                "quorum-by-seat",
                                "The sitting is not quorate for this item: nobody who counts fills %s."
                                        .formatted(String.join(", ", emptySeats))));
    }

    private static Set<String> emptySeats(Roster roster, Set<PersonId> counted) {
        var filled = roster.seatsFilledBy(counted);
        var empty = new TreeSet<String>();
        roster.seats().stream()
                .filter(Roster.Seat::needed)
                .filter(seat -> !filled.contains(seat.code()))
                .forEach(seat -> empty.add(seat.name()));
        return empty;
    }
}
