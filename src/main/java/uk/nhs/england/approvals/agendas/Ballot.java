package uk.nhs.england.approvals.agendas;

import uk.nhs.england.approvals.boards.Quorum;
import uk.nhs.england.approvals.boards.Roster;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How those who count have voted on approving an item. The latest vote of each counts, on the
 * version before the board, and only while its member counts: not of somebody who left, nor of one
 * with an interest.
 */
public final class Ballot {

    private final Roster roster;
    private final Set<PersonId> counted;
    private final Map<PersonId, Choice> votes;

    private Ballot(Roster roster, Set<PersonId> counted, Map<PersonId, Choice> votes) {
        this.roster = roster;
        this.counted = counted;
        this.votes = votes;
    }

    /**
     * The ballot of those who count by this quorum.
     *
     * @param version the version before the board: what was said on an earlier one counts no more
     */
    public static Ballot of(Roster roster, Quorum quorum, int version, List<VoteView> given) {
        var latest = new HashMap<PersonId, Choice>();
        for (var one : given) {
            var vote = one.vote();
            if (vote != null
                    && one.version() == version
                    && quorum.counted().contains(one.person())) {
                latest.put(one.person(), vote);
            }
        }
        return new Ballot(roster, quorum.counted(), latest);
    }

    /** Who voted so. */
    public Set<PersonId> those(Choice choice) {
        return votes.entrySet().stream()
                .filter(vote -> vote.getValue() == choice)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The votes that count, by name. */
    public Map<PersonId, Choice> votes() {
        return new TreeMap<>(votes);
    }

    /**
     * Whether nothing that those who have not voted could say would change what the board decides.
     *
     * @param entitled everybody who may vote
     */
    public boolean isSettled(Set<PersonId> entitled) {
        if (votes.keySet().containsAll(entitled)) {
            return true;
        }
        return switch (roster.decisionRule()) {
            case CHAIR_AFTER_CONSENSUS -> false;
            case MAJORITY ->
                    those(Choice.FOR).size() * 2 > entitled.size()
                            || those(Choice.AGAINST).size() * 2 >= entitled.size();
            case UNANIMITY_OF_SEATS, NO_OBJECTION -> !those(Choice.AGAINST).isEmpty();
        };
    }

    /** Why the board may not approve, by its own rule of deciding. */
    public Refusals whyNotApproved() {
        return switch (roster.decisionRule()) {
            case CHAIR_AFTER_CONSENSUS -> Refusals.none();
            case MAJORITY -> majority();
            case UNANIMITY_OF_SEATS -> unanimity();
            case NO_OBJECTION -> noObjection();
        };
    }

    /** Why the board may not reject, by its own rule of deciding. */
    public Refusals whyNotRejected() {
        return switch (roster.decisionRule()) {
            case CHAIR_AFTER_CONSENSUS -> Refusals.none();
            case MAJORITY ->
                    require(
                            !majority().isEmpty(),
                            "rejected-by-no-majority",
                            "More members voted for it than against it.");
            case UNANIMITY_OF_SEATS, NO_OBJECTION ->
                    require(
                            !those(Choice.AGAINST).isEmpty(),
                            "rejected-by-an-objection",
                            "Nobody voted against it.");
        };
    }

    private Refusals majority() {
        int against = those(Choice.AGAINST).size();
        int votesFor = those(Choice.FOR).size();
        return require(
                votesFor > against,
                "decided-by-majority",
                "The %s approves by majority: %d for and %d against."
                        .formatted(roster.board(), votesFor, against));
    }

    /** Every seat for which somebody counts has a vote for it, and nobody votes against it. */
    private Refusals unanimity() {
        var silent = new TreeSet<String>();
        for (var seat : roster.seats()) {
            var people = roster.countedFor(seat.code(), counted);
            if (!people.isEmpty() && people.stream().noneMatch(this::agrees)) {
                silent.add(seat.name());
            }
        }
        return require(
                        silent.isEmpty(),
                        "decided-by-all-seats",
                        "The %s approves when every seat is for it; missing: %s."
                                .formatted(roster.board(), String.join(", ", silent)))
                .and(noObjection());
    }

    private Refusals noObjection() {
        return require(
                those(Choice.AGAINST).isEmpty(),
                "decided-without-objection",
                "The %s approves when nobody is against it; against: %s."
                        .formatted(roster.board(), names(those(Choice.AGAINST))));
    }

    private boolean agrees(PersonId person) {
        var vote = votes.get(person);
        return vote == Choice.FOR || vote == Choice.NO_OBJECTION;
    }

    private static String names(Set<PersonId> people) {
        return people.stream().map(PersonId::value).collect(Collectors.joining(", "));
    }

    private static Refusals require(boolean holds, String rule, String otherwise) {
        return holds ? Refusals.none() : Refusals.of(Refusal.conflict(rule, otherwise));
    }
}
