package uk.nhs.england.approvals.boards;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.People;
import uk.nhs.england.approvals.kernel.PersonId;

import java.time.Clock;
import java.util.List;
import java.util.function.IntConsumer;

/** Which boards there are and on which terms they sit: data with dates. */
@Service
public class SettingUpBoards {

    private final BodyRows rows;
    private final SeatRows seats;
    private final Rosters rosters;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SettingUpBoards(
            BodyRows rows,
            SeatRows seats,
            Rosters rosters,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.seats = seats;
        this.rosters = rosters;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** There is a new board from a day on; nobody sits on it yet. */
    @Transactional
    public void enter(String code, Terms terms, List<Roster.Seat> first, Actor actor) {
        BodyRules.isAhead(terms.from(), rosters.today(), "terms.from").throwIfAny();
        BodyRules.seatsAreDistinct(first)
                .and(BodyRules.within("terms", TermsRules.agree(terms, first, this::isPerson)))
                .and(BodyRules.enteredOnce(code, rows.enter(code)))
                .throwIfAny();
        rows.open(code, terms);
        first.forEach(seat -> seats.open(code, seat, terms.from()));
        events.publishEvent(
                new BodyEvent.BoardEntered(
                        code,
                        terms.from(),
                        TermsChanges.between(null, terms),
                        actor.at(clock.instant())));
    }

    /**
     * From a day on a board sits on other terms; a sitting keeps those of its own day.
     *
     * @param seen is given the revision of the board, to compare it with the one read
     */
    @Transactional
    public void change(String board, IntConsumer seen, Terms terms, Actor actor) {
        seen.accept(rows.hold(board));
        var today = rosters.today();
        BodyRules.isAhead(terms.from(), today, "from").throwIfAny();
        var last = rows.termsFrom(board, today).getLast();
        BodyRules.followsTheLast(terms.from(), last.from()).throwIfAny();
        var then = rosters.on(board, terms.from());
        TermsRules.agree(terms, then.seats(), this::isPerson).throwIfAny();
        rows.end(board, last, terms.from());
        rows.open(board, terms);
        rows.revise(board);
        events.publishEvent(
                new BodyEvent.TermsChanged(
                        board,
                        terms.from(),
                        TermsChanges.between(last, terms),
                        actor.at(clock.instant())));
    }

    private boolean isPerson(PersonId person) {
        return people.find(person).isPresent();
    }
}
