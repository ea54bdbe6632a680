package uk.nhs.england.approvals.boards;

import static uk.nhs.england.approvals.boards.BodyRules.FARTHEST;
import static uk.nhs.england.approvals.boards.BodyRules.require;

import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

import java.util.Collection;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the terms of a board must be for it to be able to sit and decide. */
final class TermsRules {

    private TermsRules() {}

    /**
     * Whether the terms agree in themselves and with the seats that there are on their first day.
     *
     * @param isPerson whether somebody signs in with that name
     */
    static Refusals agree(
            Terms terms, Collection<Roster.Seat> seats, Predicate<PersonId> isPerson) {
        return quorumFits(terms, seats)
                .and(chairCanBe(terms.chairRule(), seats, isPerson))
                .and(agendaFits(terms))
                .and(cadence(terms));
    }

    private static Refusals quorumFits(Terms terms, Collection<Roster.Seat> seats) {
        return require(
                terms.quorum() <= seats.size(),
                Refusal.invalid(
                        "quorum-fits-the-seats",
                        "quorum",
                        "The board has %d seats on %s; its quorum cannot be larger."
                                .formatted(seats.size(), terms.from())));
    }

    private static Refusals chairCanBe(
            ChairRule rule, Collection<Roster.Seat> seats, Predicate<PersonId> isPerson) {
        return switch (rule) {
            case ChairRule.Office office ->
                    require(
                            seats.stream().anyMatch(seat -> seat.code().equals(office.seat())),
                            Refusal.invalid(
                                    "the-chair-has-a-seat",
                                    "chairRule.seat",
                                    "The board has no seat %s on the first day of these terms."
                                            .formatted(office.seat())));
            case ChairRule.Rotation _ -> Refusals.none();
            case ChairRule.Named named ->
                    require(
                            named.person() == null || isPerson.test(named.person()),
                            Refusal.invalid(
                                    "person-is-known",
                                    "chairRule.person",
                                    "There is no person with the username %s."
                                            .formatted(named.person())));
        };
    }

    private static Refusals agendaFits(Terms terms) {
        var agenda = terms.agenda();
        return require(
                        agenda.capacity() <= terms.meeting().duration(),
                        Refusal.invalid(
                                "agenda-fits-the-sitting",
                                "agenda.capacity",
                                "A sitting takes %d minutes; its items cannot take more."
                                        .formatted(terms.meeting().duration())))
                .and(
                        require(
                                Stream.of(agenda.decisionSlot(), agenda.consentSlot())
                                        .allMatch(slot -> slot <= agenda.capacity()),
                                Refusal.invalid(
                                        "an-item-fits-the-agenda",
                                        "agenda.decisionSlot",
                                        "An item cannot take more than the minutes for all"
                                                + " items.")));
    }

    private static Refusals cadence(Terms terms) {
        var cadence = terms.meeting().cadence();
        if (cadence == null) {
            return Refusals.none();
        }
        var from = terms.from();
        var isNear =
                cadence.first().isAfter(from.minus(FARTHEST))
                        && cadence.first().isBefore(from.plus(FARTHEST));
        return isNear
                ? cadence.refusals()
                : Refusals.of(
                        Refusal.invalid(
                                "recurrence-begins-near-its-terms",
                                "meeting.cadence.first",
                                "Give a day within 10 years of the first day of the terms."));
    }
}
