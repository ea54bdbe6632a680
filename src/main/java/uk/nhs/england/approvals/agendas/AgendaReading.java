package uk.nhs.england.approvals.agendas;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.boards.Interests;
import uk.nhs.england.approvals.boards.Quorum;
import uk.nhs.england.approvals.boards.Roster;
import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.boards.Sitting;
import uk.nhs.england.approvals.boards.Sittings;
import uk.nhs.england.approvals.identity.AccessList;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.NotFound;
import uk.nhs.england.approvals.kernel.PersonId;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/** Shows agendas and packs; of what a reader may not read, only that it is there. */
@Component
@Transactional(readOnly = true)
public class AgendaReading {

    private final Agendas agendas;
    private final Sittings sittings;
    private final Rosters rosters;
    private final Interests interests;
    private final Waiting waiting;
    private final Votes votes;
    private final Packs packs;
    private final DueFreezes deadlines;
    private final AccessList access;
    private final Clock clock;

    AgendaReading(
            Agendas agendas,
            Sittings sittings,
            Rosters rosters,
            Interests interests,
            Waiting waiting,
            Votes votes,
            Packs packs,
            DueFreezes deadlines,
            AccessList access,
            Clock clock) {
        this.agendas = agendas;
        this.sittings = sittings;
        this.rosters = rosters;
        this.interests = interests;
        this.waiting = waiting;
        this.votes = votes;
        this.packs = packs;
        this.deadlines = deadlines;
        this.access = access;
        this.clock = clock;
    }

    /**
     * The agenda of a sitting; an empty one before it was opened.
     *
     * @throws NotFound when there is no such sitting
     */
    public AgendaView of(UUID id, Actor actor) {
        var sitting = sittings.require(id);
        var roster = rosters.on(sitting.board(), sitting.day());
        var agenda = agendas.find(id);
        var items = agenda.map(Agenda::items).orElse(List.of());
        var readable = readable(items, actor);
        return new AgendaView(
                id,
                sitting.board(),
                sitting.state(),
                deadlines.deadline(sitting),
                roster.terms().agenda().capacity(),
                agenda.map(Agenda::open).orElse(List.of()).stream()
                        .mapToInt(AgendaItem::minutes)
                        .sum(),
                items.size() - readable.size(),
                packs.latest(id).map(AgendaView.PackSummary::of).orElse(null),
                agenda.map(Agenda::version).orElse(0),
                shown(readable, sitting, roster));
    }

    /**
     * Makes sure that an item is on the agenda of a sitting and is for this person.
     *
     * @throws NotFound when it is not, whichever of the two
     */
    public void requireItem(UUID sitting, UUID item, Actor actor) {
        boolean found =
                agendas.find(sitting).map(Agenda::items).orElse(List.of()).stream()
                        .filter(one -> one.id().equals(item))
                        .anyMatch(one -> access.mayRead(actor, one.subject().reference()));
        if (!found) {
            throw new NotFound("The sitting has no item " + item + " that you may see.");
        }
    }

    /** The frozen papers of a sitting. */
    public PackView pack(UUID id, Actor actor) {
        sittings.require(id);
        var items = agendas.find(id).map(Agenda::items).orElse(List.of());
        return new PackView(
                packs.all(id).stream()
                        .map(
                                pack ->
                                        new PackView.Revision(
                                                AgendaView.PackSummary.of(pack), pack.contents()))
                        .toList(),
                readable(items, actor).stream()
                        .map(
                                item ->
                                        new PackView.ItemPapers(
                                                item.id(),
                                                item.subject().reference(),
                                                packs.papers(item.id())))
                        .toList());
    }

    private List<AgendaItem> readable(List<AgendaItem> items, Actor actor) {
        var readable = access.readable(actor, references(items));
        return items.stream()
                .filter(item -> readable.contains(item.subject().reference()))
                .sorted(
                        Comparator.comparing((AgendaItem item) -> !item.isOpen())
                                .thenComparing(AgendaItem::position))
                .toList();
    }

    private List<ItemView> shown(List<AgendaItem> items, Sitting sitting, Roster roster) {
        if (items.isEmpty()) {
            return List.of();
        }
        var authors = waiting.authors(references(items));
        var wholes = waiting.wholes(references(items));
        var interested = interests.inAll(with(wholes, references(items)));
        var given = votes.on(items.stream().map(AgendaItem::id).toList());
        var now = clock.instant();
        return items.stream()
                .map(
                        item ->
                                ItemView.of(
                                        item,
                                        item.course().secondsUntil(now),
                                        Quorum.of(
                                                roster,
                                                sitting.present(),
                                                excluded(item, authors, wholes, interested)),
                                        given.getOrDefault(item.id(), List.of())))
                .toList();
    }

    private static Set<PersonId> excluded(
            AgendaItem item,
            Map<String, Set<PersonId>> authors,
            Map<String, String> wholes,
            Map<String, Set<PersonId>> interested) {
        var reference = item.subject().reference();
        var excluded = new TreeSet<>(authors.getOrDefault(reference, Set.of()));
        excluded.addAll(interested.getOrDefault(reference, Set.of()));
        excluded.addAll(
                interested.getOrDefault(wholes.getOrDefault(reference, reference), Set.of()));
        return excluded;
    }

    private static List<String> with(Map<String, String> wholes, List<String> references) {
        return Stream.concat(references.stream(), wholes.values().stream()).distinct().toList();
    }

    private static List<String> references(List<AgendaItem> items) {
        return items.stream().map(item -> item.subject().reference()).distinct().toList();
    }
}
