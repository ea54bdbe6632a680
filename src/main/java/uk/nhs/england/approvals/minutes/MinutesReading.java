package uk.nhs.england.approvals.minutes;

import static java.util.stream.Collectors.toSet;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.agendas.AgendaReading;
import uk.nhs.england.approvals.agendas.AgendaView;
import uk.nhs.england.approvals.agendas.ItemView;
import uk.nhs.england.approvals.boards.Attendances;
import uk.nhs.england.approvals.boards.Interests;
import uk.nhs.england.approvals.boards.Replies;
import uk.nhs.england.approvals.boards.Roster;
import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.boards.SittingView;
import uk.nhs.england.approvals.boards.Sittings;
import uk.nhs.england.approvals.decisions.DecisionReading;
import uk.nhs.england.approvals.decisions.DecisionView;
import uk.nhs.england.approvals.documents.Document;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.People;
import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.kernel.PersonId;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reads the minutes of a sitting from what happened at it. */
@Component
@Transactional(readOnly = true)
public class MinutesReading {

    /** Reads every item, for the text that is fixed. */
    private static final Actor EVERYTHING = new Actor(PersonId.SERVICE, Set.of(Role.PMO), null);

    private final AllMinutes minutes;
    private final Comments comments;
    private final Actions actions;
    private final Sittings sittings;
    private final Rosters rosters;
    private final AgendaReading agendas;
    private final Attendances attendances;
    private final Replies replies;
    private final Interests interests;
    private final DecisionReading decisions;
    private final People people;

    MinutesReading(
            AllMinutes minutes,
            Comments comments,
            Actions actions,
            Sittings sittings,
            Rosters rosters,
            AgendaReading agendas,
            Attendances attendances,
            Replies replies,
            Interests interests,
            DecisionReading decisions,
            People people) {
        this.minutes = minutes;
        this.comments = comments;
        this.actions = actions;
        this.sittings = sittings;
        this.rosters = rosters;
        this.agendas = agendas;
        this.attendances = attendances;
        this.replies = replies;
        this.interests = interests;
        this.decisions = decisions;
        this.people = people;
    }

    /** The minutes; of items that are not for the reader, only that they were there. */
    public Document of(UUID sitting, Actor actor) {
        var kept = minutes.require(sitting);
        return document(kept, kept.agreement(), actor);
    }

    /** The text as it was fixed, for somebody who may read all of it; nothing for others. */
    public Optional<String> fixedText(UUID sitting, Actor actor) {
        return Optional.ofNullable(minutes.require(sitting).text())
                .filter(_ -> agendas.of(sitting, actor).withheld() == 0);
    }

    Document whole(Minutes kept, Agreement agreement) {
        return document(kept, agreement, EVERYTHING);
    }

    private Document document(Minutes kept, @Nullable Agreement agreement, Actor actor) {
        var sitting = sittings.require(kept.sitting());
        var roster = rosters.on(sitting.board(), sitting.day());
        var agenda = agendas.of(kept.sitting(), actor);
        var made = decisions(agenda, actor);
        var facts =
                new MinutesFacts(
                        SittingView.of(sitting),
                        roster,
                        agenda,
                        attendances.of(kept.sitting()),
                        replies.to(kept.sitting()),
                        interests.inAll(agenda.items().stream().map(ItemView::subject).toList()),
                        made,
                        actions.ofSitting(kept.sitting(), kept.board(), kept.draftedAt()),
                        agreement == null ? comments.on(kept.sitting()) : List.of(),
                        agreement,
                        people.names(everybody(roster)));
        return new MinutesText(facts, kept.commentsUntil()).document();
    }

    private Map<String, DecisionView> decisions(AgendaView agenda, Actor actor) {
        var made = new LinkedHashMap<String, DecisionView>();
        for (var item : agenda.items()) {
            var number = item.decision();
            if (number != null) {
                made.put(number, decisions.show(number, actor));
            }
        }
        return made;
    }

    private static Set<PersonId> everybody(Roster roster) {
        return roster.members().stream().map(Roster.Member::person).collect(toSet());
    }
}
