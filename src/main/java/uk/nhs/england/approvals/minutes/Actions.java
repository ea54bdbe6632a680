package uk.nhs.england.approvals.minutes;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.boards.SittingLife;
import uk.nhs.england.approvals.boards.Sittings;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.People;
import uk.nhs.england.approvals.kernel.NotFound;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Sets actions at sittings, and closes them. */
@Service
public class Actions {

    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

    private final ActionList actions;
    private final Sittings sittings;
    private final Rosters rosters;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Actions(
            ActionList actions,
            Sittings sittings,
            Rosters rosters,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.actions = actions;
        this.sittings = sittings;
        this.rosters = rosters;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** A sitting in session asks somebody to do something; its chair records it, or the PMO. */
    @Transactional
    public ActionView set(UUID id, NewAction asked, Actor actor) {
        var sitting = sittings.require(id);
        var recorded = actor.at(clock.instant());
        var known = people.activeOn(rosters.today(), Set.of(asked.owner()));
        SittingLife.byChairOrPmo(sitting, actor)
                .and(sitting.inSession(recorded.at()))
                .and(ActionRules.dueAhead(asked.due(), rosters.today()))
                .and(ActionRules.ownerIsKnown(known.contains(asked.owner()), asked.owner()))
                .throwIfAny();
        int year = sitting.day().getYear();
        var number = "ACT-%d-%04d".formatted(year, actions.nextNumber(year));
        var action = actions.save(new Action(number, sitting, asked, recorded));
        events.publishEvent(
                new MinutesEvent.ActionSet(id, number, asked.owner(), asked.due(), recorded));
        return ActionView.of(action, rosters.today());
    }

    /** Its owner says what came of it. */
    @Transactional
    public ActionView complete(String number, String outcome, Actor actor) {
        var action = actions.hold(number).orElseThrow(() -> none(number));
        var recorded = actor.at(clock.instant());
        action.complete(outcome, actor, recorded.at());
        events.publishEvent(new MinutesEvent.ActionDone(action.sitting(), number, recorded));
        return ActionView.of(action, rosters.today());
    }

    /**
     * @throws NotFound when there is no such action
     */
    @Transactional(readOnly = true)
    public ActionView show(String number) {
        return ActionView.of(
                actions.findById(number).orElseThrow(() -> none(number)), rosters.today());
    }

    /** Actions by their last day, after one. */
    @Transactional(readOnly = true)
    public List<ActionView> list(
            ActionFilter filter, ActionFilter.@Nullable Place after, int most) {
        var today = rosters.today();
        var place = Objects.requireNonNullElse(after, new ActionFilter.Place(FIRST_DAY, ""));
        return actions
                .list(
                        filter.board(),
                        filter.owner(),
                        filter.open(),
                        place.due(),
                        place.number(),
                        Limit.of(most))
                .stream()
                .map(action -> ActionView.of(action, today))
                .toList();
    }

    /** What was set at a sitting that ended then, or was carried over to it. */
    List<ActionView> ofSitting(UUID sitting, String board, Instant ended) {
        return actions.before(sitting, board, ended).stream()
                .map(action -> ActionView.of(action, rosters.today()))
                .toList();
    }

    private static NotFound none(String number) {
        return new NotFound("There is no action " + number + ".");
    }
}
