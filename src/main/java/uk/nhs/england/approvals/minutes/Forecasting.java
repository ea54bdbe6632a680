package uk.nhs.england.approvals.minutes;

import uk.nhs.england.approvals.agendas.ItemView;
import uk.nhs.england.approvals.boards.Quorum;
import uk.nhs.england.approvals.boards.Reply;
import uk.nhs.england.approvals.boards.Roster;
import uk.nhs.england.approvals.kernel.PersonId;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Works out from replies and alternates whether there will be a quorum for each item. */
final class Forecasting {

    private final Roster roster;
    private final List<Reply> replies;

    Forecasting(Roster roster, List<Reply> replies) {
        this.roster = roster;
        this.replies = replies;
    }

    /**
     * @param excluded by subject, those who will not count for it
     */
    HandOver.Forecast of(List<ItemView> items, Map<String, Set<PersonId>> excluded) {
        var coming = coming();
        var possible = new TreeSet<>(coming);
        possible.addAll(silent());
        var atRisk =
                items.stream()
                        .map(ItemView::subject)
                        .filter(
                                subject ->
                                        !quorate(coming, excluded.getOrDefault(subject, Set.of())))
                        .toList();
        return new HandOver.Forecast(
                roster.quorum(),
                coming,
                apologies(),
                silent(),
                atRisk.isEmpty() && quorate(coming, Set.of()),
                items.stream()
                        .allMatch(
                                item ->
                                        quorate(
                                                possible,
                                                excluded.getOrDefault(item.subject(), Set.of()))),
                atRisk);
    }

    private boolean quorate(Set<PersonId> people, Set<PersonId> without) {
        return Quorum.of(roster, people, without).reached();
    }

    /** Those who said that they come, and the alternates who come for those who do not. */
    private Set<PersonId> coming() {
        var coming = new TreeSet<PersonId>();
        for (var reply : replies) {
            if (reply.reply() == Reply.Kind.COMING) {
                coming.add(reply.person());
            } else if (reply.alternate() != null) {
                coming.add(reply.alternate());
            }
        }
        return coming;
    }

    private Set<PersonId> apologies() {
        return replies.stream()
                .filter(reply -> reply.reply() == Reply.Kind.APOLOGIES)
                .map(Reply::person)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Holders of seats who have said nothing; alternates are not asked. */
    private Set<PersonId> silent() {
        var replied = replies.stream().map(Reply::person).collect(Collectors.toSet());
        return roster.members().stream()
                .filter(member -> !member.alternate())
                .map(Roster.Member::person)
                .filter(person -> !replied.contains(person))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
