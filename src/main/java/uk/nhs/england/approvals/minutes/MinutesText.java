package uk.nhs.england.approvals.minutes;

import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.documents.Block;
import uk.nhs.england.approvals.documents.Document;
import uk.nhs.england.approvals.documents.Document.Fact;
import uk.nhs.england.approvals.documents.Section;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The minutes of a sitting as a document. */
final class MinutesText {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.UK).withZone(Rosters.LONDON);

    private final MinutesFacts facts;
    private final LocalDate commentsUntil;

    MinutesText(MinutesFacts facts, LocalDate commentsUntil) {
        this.facts = facts;
        this.commentsUntil = commentsUntil;
    }

    Document document() {
        var day = LocalDate.ofInstant(facts.sitting().startsAt(), Rosters.LONDON);
        return new Document(
                "minutes-%s-%s".formatted(facts.sitting().board().toLowerCase(Locale.ROOT), day),
                "Minutes of the %s of %s".formatted(facts.roster().terms().name(), day(day)),
                "",
                facts.sitting().startsAt(),
                atAGlance(),
                sections());
    }

    private List<Fact> atAGlance() {
        var chair = facts.sitting().chair();
        var pack = facts.agenda().pack();
        var adjourned = facts.sitting().adjourned();
        return List.of(
                new Fact("Status", status()),
                new Fact("Started", time(facts.sitting().startsAt())),
                new Fact("Place", facts.sitting().place()),
                new Fact("Chair", chair == null ? "Nobody" : facts.nameOf(chair)),
                new Fact(
                        "How it ended", adjourned == null ? "Finished" : "Adjourned: " + adjourned),
                new Fact("Pack", pack == null ? "None" : "SHA-256 " + pack.fingerprint()));
    }

    private String status() {
        var agreement = facts.agreement();
        return agreement == null
                ? "Draft; members comment until " + day(commentsUntil)
                : "Agreed on "
                        + day(LocalDate.ofInstant(agreement.recorded().at(), Rosters.LONDON));
    }

    private List<Section> sections() {
        var room = new RoomText(facts);
        var sections = new ArrayList<Section>();
        sections.add(Section.of("Present", room.present()));
        sections.add(Section.of("Apologies", room.apologies()));
        sections.add(Section.of("Interests", room.interests()));
        sections.add(Section.of("Items", opening()));
        var items = new ItemText(facts);
        facts.agenda().items().forEach(item -> sections.add(items.section(item)));
        sections.add(Section.of("Actions", new FollowUpText(facts).actions()));
        var agreement = facts.agreement();
        if (agreement != null && agreement.corrections() != null) {
            sections.add(
                    Section.of("Corrections", List.of(Block.paragraph(agreement.corrections()))));
        }
        if (!facts.comments().isEmpty()) {
            sections.add(Section.of("Comments on the draft", new FollowUpText(facts).comments()));
        }
        return sections;
    }

    private List<Block> opening() {
        int withheld = facts.agenda().withheld();
        var words =
                "%d items were on the agenda.".formatted(facts.agenda().items().size() + withheld);
        return List.of(
                Block.paragraph(
                        withheld == 0
                                ? words
                                : "%s %d of them are not shown to this reader."
                                        .formatted(words, withheld)));
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String time(Instant instant) {
        return TIME.format(instant);
    }
}
