package uk.nhs.england.approvals.decisions;

import uk.nhs.england.approvals.documents.Block;
import uk.nhs.england.approvals.kernel.PersonId;

import java.util.List;

/** Who was there and who saw it otherwise, for the notice of a decision. */
record NoticePeople(Notice notice) {

    List<Block> attendance() {
        var quorum = notice.decision().quorum();
        var words =
                "%d members counted and %d were needed.%s"
                        .formatted(
                                quorum.counted().size(),
                                quorum.needed(),
                                quorum.reached() ? " The sitting was quorate." : "");
        var rows =
                quorum.present().stream()
                        .map(
                                person ->
                                        List.of(
                                                notice.nameOf(person),
                                                partOf(person),
                                                voteOf(person)))
                        .toList();
        return List.of(
                Block.paragraph(words),
                new Block.Table("Present", List.of("Person", "Part", "Vote"), rows));
    }

    private String voteOf(PersonId person) {
        var vote = notice.decision().votes().get(person.value());
        return vote == null ? "None" : NoticeFacts.words(vote);
    }

    private String partOf(PersonId person) {
        var quorum = notice.decision().quorum();
        if (quorum.recused().contains(person)) {
            return "Recused";
        }
        var part = quorum.counted().contains(person) ? "Counted" : "Not counted";
        return person.equals(notice.decision().chair()) ? part + ", in the chair" : part;
    }

    List<Block> dissent() {
        var rows =
                notice.decision().dissent().stream()
                        .map(one -> List.of(notice.nameOf(one.person()), one.words()))
                        .toList();
        return List.of(new Block.Table("Dissent", List.of("Member", "Words"), rows));
    }
}
