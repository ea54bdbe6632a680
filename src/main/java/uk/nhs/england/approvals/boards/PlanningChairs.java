package uk.nhs.england.approvals.boards;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.calendar.WorkingDays;
import uk.nhs.england.approvals.kernel.FieldChange;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Recorded;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gives each sitting ahead the chair that the board's rule says, and says who must name one where
 * the rule gives none. A chair of the past, of a frozen sitting or handed over by hand stays.
 */
@Component
class PlanningChairs {

    private final Sittings sittings;
    private final BodyRows rows;
    private final Rotas rotas;
    private final WorkingDays workingDays;
    private final ApplicationEventPublisher events;

    PlanningChairs(
            Sittings sittings,
            BodyRows rows,
            Rotas rotas,
            WorkingDays workingDays,
            ApplicationEventPublisher events) {
        this.sittings = sittings;
        this.rows = rows;
        this.rotas = rotas;
        this.workingDays = workingDays;
        this.events = events;
    }

    /** Whoever calls holds the board, so that two do not plan at once. */
    void plan(String board, Recorded recorded) {
        var ahead = sittings.ahead(board, recorded.at());
        if (ahead.stream().noneMatch(PlanningChairs::followsTheRule)) {
            return;
        }
        var today = workingDays.today();
        var availability = rotas.of(board, today);
        var rule = new RuleOfChairs(rows.termsFrom(board, today), availability);
        var slots = ahead.stream().map(sitting -> slot(sitting, rule)).toList();
        var chairs =
                ChairRotation.plan(
                        slots, rotas.past(board, recorded.at()), availability::ofRotation);
        var changes = new ArrayList<FieldChange>();
        for (int index = 0; index < ahead.size(); index++) {
            give(ahead.get(index), chairs.get(index), rule).ifPresent(changes::add);
        }
        publish(board, changes, recorded);
    }

    private static ChairRotation.Slot slot(Sitting sitting, RuleOfChairs rule) {
        var day = sitting.day();
        return followsTheRule(sitting)
                ? new ChairRotation.Slot(day, rule.chair(day).orElse(null), rule.rotates(day))
                : new ChairRotation.Slot(day, sitting.chair(), false);
    }

    private static Optional<FieldChange> give(
            Sitting sitting, Optional<PersonId> chair, RuleOfChairs rule) {
        var next =
                chair.map(Chairing::byRule)
                        .orElseGet(() -> Chairing.missing(rule.whyNone(sitting.day())));
        if (!followsTheRule(sitting) || next.isLike(sitting.chairing())) {
            return Optional.empty();
        }
        var before = sitting.chair();
        sitting.chair(next);
        return Optional.of(
                new FieldChange(
                        sitting.startsAt().toString(),
                        before == null ? null : before.value(),
                        chair.map(PersonId::value).orElse(null)));
    }

    private static boolean followsTheRule(Sitting sitting) {
        return !sitting.chairing().isByHand() && sitting.state().followsTheRoster();
    }

    private void publish(String board, List<FieldChange> changes, Recorded recorded) {
        if (!changes.isEmpty()) {
            events.publishEvent(new SittingEvent.RosterPlanned(board, changes, recorded));
        }
    }

    /** Who takes the chair by the terms of a day, but for rotation. */
    private record RuleOfChairs(List<Terms> terms, Availability availability) {

        Optional<PersonId> chair(LocalDate day) {
            return switch (on(day)) {
                case ChairRule.Office office -> availability.fills(office.seat(), day);
                case ChairRule.Rotation _ -> Optional.empty();
                case ChairRule.Named named ->
                        Optional.ofNullable(named.person())
                                .flatMap(person -> availability.inPlaceOf(person, day));
            };
        }

        boolean rotates(LocalDate day) {
            return on(day) instanceof ChairRule.Rotation;
        }

        String whyNone(LocalDate day) {
            return switch (on(day)) {
                case ChairRule.Office office ->
                        "Nobody who can come fills the seat %s on %s: the PMO seats somebody."
                                .formatted(office.seat(), day);
                case ChairRule.Rotation _ ->
                        "Nobody of the rotation can come on %s: the PMO names the chair."
                                .formatted(day);
                case ChairRule.Named named ->
                        named.person() == null
                                ? "The PMO names the chair of each sitting."
                                : "%s cannot take the chair on %s: the PMO seats a stand-in."
                                        .formatted(named.person(), day);
            };
        }

        private ChairRule on(LocalDate day) {
            return terms.stream()
                    .filter(one -> !one.from().isAfter(day) && one.holdAfter(day))
                    .findFirst()
                    .map(Terms::chairRule)
                    .orElse(new ChairRule.Named(null));
        }
    }
}
