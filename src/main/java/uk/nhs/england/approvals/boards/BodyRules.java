package uk.nhs.england.approvals.boards;

import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** How a board may be set up; what it was on a day that has begun stays as it was. */
final class BodyRules {

    static final Period FARTHEST = Period.ofYears(10);

    private BodyRules() {}

    static Refusals enteredOnce(String code, boolean isNew) {
        return require(
                isNew,
                Refusal.conflict(
                        "a-board-is-entered-once",
                        "There is, or was, a board %s already.".formatted(code)));
    }

    static Refusals isAhead(LocalDate day, LocalDate today, String field) {
        return require(
                day.isAfter(today) && !day.isAfter(today.plus(FARTHEST)),
                Refusal.invalid(
                        "set-up-changes-ahead",
                        field,
                        "A board changes from tomorrow or a later day on, within 10 years: what"
                                + " it was on a day that has begun stays so."));
    }

    static Refusals followsTheLast(LocalDate from, LocalDate last) {
        return require(
                last.isBefore(from),
                Refusal.conflict(
                        "terms-follow-each-other",
                        "There are terms from %s already; give a later day.".formatted(last)));
    }

    static Refusals seatsAreDistinct(List<Roster.Seat> seats) {
        var seen = new HashSet<String>();
        return require(
                seats.stream().allMatch(seat -> seen.add(seat.code())),
                Refusal.invalid("seats-are-distinct", "seats", "Each seat has a code of its own."));
    }

    /** Else nothing could be decided from then on. */
    static Refusals neededSeatIsFilled(Roster.Seat seat, boolean isFilled) {
        return require(
                !seat.needed() || isFilled,
                Refusal.invalid(
                        "a-needed-seat-is-filled",
                        "needed",
                        "Nobody fills the seat %s on that day. Seat somebody first, then say that"
                                        .formatted(seat.code())
                                + " it is needed."));
    }

    static Refusals seatChangesForward(LocalDate from, Optional<LocalDate> last) {
        return require(
                last.isEmpty() || last.get().isBefore(from),
                Refusal.conflict(
                        "a-seat-changes-forward",
                        "The seat has changed on that day or a later one already."));
    }

    /** The seat can go: what the board's terms say, then or later, holds without it. */
    static Refusals canBeSpared(String seat, List<Terms> later, int seatsLeft) {
        var most = later.stream().mapToInt(Terms::quorum).max().orElse(0);
        return require(
                        most <= seatsLeft,
                        Refusal.conflict(
                                "quorum-fits-the-seats",
                                "A quorum of %d would not fit the %d seats that are left; change"
                                                .formatted(most, seatsLeft)
                                        + " the terms first."))
                .and(
                        require(
                                later.stream().noneMatch(terms -> isChairedFrom(terms, seat)),
                                Refusal.conflict(
                                        "the-chair-has-a-seat",
                                        "The board is chaired from this seat; change its terms"
                                                + " first.")));
    }

    private static boolean isChairedFrom(Terms terms, String seat) {
        return terms.chairRule() instanceof ChairRule.Office office && office.seat().equals(seat);
    }

    /** The same of what stands in a field. */
    static Refusals within(String field, Refusals refusals) {
        return new Refusals(
                refusals.all().stream()
                        .map(
                                one ->
                                        new Refusal(
                                                one.cause(),
                                                one.rule(),
                                                field + "." + one.field(),
                                                one.reason()))
                        .toList());
    }

    static Refusals require(boolean holds, Refusal otherwise) {
        return holds ? Refusals.none() : Refusals.of(otherwise);
    }
}
