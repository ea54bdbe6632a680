package uk.nhs.england.approvals.decisions;

import uk.nhs.england.approvals.documents.Block;
import uk.nhs.england.approvals.documents.Document;
import uk.nhs.england.approvals.documents.Section;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The notice of a decision as a document, in the shape of a MADR record. */
final class NoticeText {

    private final Notice notice;
    private final DecisionView decision;
    private final NoticeFacts facts;

    NoticeText(Notice notice) {
        this.notice = notice;
        this.decision = notice.decision();
        this.facts = new NoticeFacts(notice);
    }

    Document document() {
        return new Document(
                decision.number(),
                decision.number() + ": " + notice.subject().title(),
                facts.marking(),
                decision.decidedAt(),
                facts.all(),
                sections());
    }

    private List<Section> sections() {
        var sections = new ArrayList<Section>();
        sections.add(Section.of("Context and problem statement", context()));
        sections.add(Section.of("Considered options", options()));
        sections.add(Section.of("Decision outcome", outcome()));
        sections.add(Section.partOf("Who was there", new NoticePeople(notice).attendance()));
        if (!decision.dissent().isEmpty()) {
            sections.add(Section.partOf("Dissent", new NoticePeople(notice).dissent()));
        }
        sections.add(Section.of("Consequences", consequences()));
        sections.add(Section.of("More information", more()));
        return sections;
    }

    private List<Block> context() {
        var problem = notice.subject().problem();
        return List.of(
                Block.paragraph(
                        problem == null
                                ? "%s was before the board.".formatted(facts.on())
                                : problem));
    }

    private List<Block> options() {
        var options = notice.subject().options();
        return List.of(
                options.isEmpty()
                        ? Block.paragraph("None are on record.")
                        : new Block.Bullets(options));
    }

    private List<Block> outcome() {
        var blocks = new ArrayList<Block>();
        blocks.add(Block.paragraph("Outcome: %s.".formatted(facts.outcome())));
        blocks.add(Block.paragraph(decision.reasons()));
        if (decision.missing() != null) {
            blocks.add(Block.paragraph("What is missing: " + decision.missing()));
        }
        if (decision.referredTo() != null) {
            blocks.add(
                    Block.paragraph(
                            "Referred to the %s: %s"
                                    .formatted(decision.referredTo(), decision.referredWhy())));
        }
        return blocks;
    }

    private List<Block> consequences() {
        if (notice.conditions().isEmpty()) {
            return List.of(Block.paragraph("No conditions were set."));
        }
        var header =
                List.of("Condition", "What must be true", "Owner", "Closer", "Due", "Before live");
        var rows = notice.conditions().stream().map(this::row).toList();
        return List.of(new Block.Table("Conditions as they were set", header, rows));
    }

    private List<String> row(Condition condition) {
        return List.of(
                condition.id(),
                condition.wording(),
                notice.nameOf(condition.owner()),
                notice.nameOf(condition.closer()),
                NoticeFacts.day(condition.due()),
                condition.beforeLive() ? "Yes" : "No");
    }

    private List<Block> more() {
        var lines = new ArrayList<String>();
        lines.add("Recorded by " + notice.nameOf(decision.recordedBy()) + ".");
        var correction = decision.correction();
        if (correction != null) {
            lines.add("It corrects %s: %s".formatted(correction.corrects(), correction.reason()));
        }
        if (decision.supersedes() != null) {
            lines.add("Supersedes " + decision.supersedes() + ".");
        }
        if (decision.supersededBy() != null) {
            lines.add("Superseded by " + decision.supersededBy() + ".");
        }
        if (notice.chain().size() > 1) {
            lines.add("All decisions of this line, oldest first: " + chain() + ".");
        }
        return List.of(new Block.Bullets(lines));
    }

    private String chain() {
        return notice.chain().stream().map(DecisionView::number).collect(Collectors.joining(", "));
    }
}
