package uk.nhs.england.approvals.minutes;

import uk.nhs.england.approvals.documents.Block;

import java.util.List;

/** What follows from a sitting, for its minutes: actions, and comments on the draft. */
record FollowUpText(MinutesFacts facts) {

    List<Block> actions() {
        if (facts.actions().isEmpty()) {
            return List.of(Block.paragraph("None."));
        }
        var rows =
                facts.actions().stream()
                        .map(
                                action ->
                                        List.of(
                                                action.number(),
                                                action.words(),
                                                facts.nameOf(action.owner()),
                                                MinutesText.day(action.due()),
                                                action.sitting().equals(facts.sitting().id())
                                                        ? "Set"
                                                        : "Carried over"))
                        .toList();
        return List.of(
                new Block.Table(
                        "Actions set and carried over",
                        List.of("Action", "What is to be done", "Owner", "Due", "How"),
                        rows));
    }

    List<Block> comments() {
        return List.of(
                new Block.Bullets(
                        facts.comments().stream()
                                .map(
                                        comment ->
                                                "%s: %s"
                                                        .formatted(
                                                                facts.nameOf(comment.person()),
                                                                comment.words()))
                                .toList()));
    }
}
