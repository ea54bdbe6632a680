package uk.nhs.england.approvals.minutes;

import uk.nhs.england.approvals.agendas.ItemView;
import uk.nhs.england.approvals.agendas.VoteView;
import uk.nhs.england.approvals.decisions.DecisionView;
import uk.nhs.england.approvals.documents.Block;
import uk.nhs.england.approvals.documents.Section;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the minutes say of one item. */
record ItemText(MinutesFacts facts) {

    Section section(ItemView item) {
        var blocks = new ArrayList<Block>();
        blocks.add(Block.paragraph(before(item)));
        if (!item.votes().isEmpty()) {
            blocks.add(votes(item));
        }
        var decision = facts.decisions().get(String.valueOf(item.decision()));
        blocks.add(
                Block.paragraph(
                        decision == null
                                ? "Not decided: %s.".formatted(words(item.state()))
                                : outcome(decision)));
        if (decision != null) {
            blocks.add(Block.paragraph(decision.reasons()));
        }
        return Section.partOf("%s: %s".formatted(item.subject(), item.title()), blocks);
    }

    private static String before(ItemView item) {
        var words =
                "Version %d was before the board; %d of %d minutes were spent on it."
                        .formatted(
                                item.version(), Math.ceilDiv(item.seconds(), 60), item.minutes());
        var leave = item.leave();
        var callIn = item.callIn();
        return words
                + (leave == null ? "" : " By the chair's leave: " + leave.reason())
                + (callIn == null ? "" : " Called in: " + callIn.reason());
    }

    private Block votes(ItemView item) {
        var rows =
                item.votes().stream()
                        .map(
                                vote ->
                                        List.of(
                                                facts.nameOf(vote.person()),
                                                vote(item, vote),
                                                vote.comment() == null ? "" : vote.comment()))
                        .toList();
        return new Block.Table(
                "Advice and votes, in their order", List.of("Member", "Vote", "Words"), rows);
    }

    /** What was said on an earlier version is in the minutes, and that it did not count. */
    private static String vote(ItemView item, VoteView vote) {
        var words = vote.vote() == null ? "Advice" : words(vote.vote());
        return vote.version() == item.version()
                ? words
                : "%s, on version %d".formatted(words, vote.version());
    }

    private String outcome(DecisionView decision) {
        var conditions =
                decision.conditions().isEmpty()
                        ? ""
                        : " Conditions: %s.".formatted(String.join(", ", decision.conditions()));
        return "%s: %s, %s. %d members counted.%s%s"
                .formatted(
                        decision.number(),
                        words(decision.outcome()),
                        words(decision.basis()),
                        decision.quorum().counted().size(),
                        recused(decision),
                        conditions);
    }

    private String recused(DecisionView decision) {
        return decision.quorum().recused().isEmpty()
                ? ""
                : decision.quorum().recused().stream()
                        .map(facts::nameOf)
                        .collect(Collectors.joining(", ", " Recused: ", "."));
    }

    private static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
