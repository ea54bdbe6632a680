package uk.nhs.england.approvals.documents;

import java.time.Instant;
import java.util.List;

/** Documents to write. */
final class Some {

    static final Instant DATED = Instant.parse("2026-12-02T10:15:30.123Z");

    /** What people do write, and what attackers would like to. */
    static final String STRANGE =
            """
            <script>alert("1")</script> & 'quotes' `code` *bold* _under_ [link](javascript:alert(1))
            # no heading
            1. no list
            - none either
            ===
            | a | pipe |
                indented

            Ünïcødé — עברית العربية 中文 👩🏽‍⚕️ 5 < 6 && 7 > 3; ![x](y) ~~gone~~ $x$ <!-- --> &lt;\
            """;

    private Some() {}

    /** A document with this text in every place that takes any. */
    static Document with(String text) {
        return new Document(
                "ARB-2026-0001",
                "Decision " + text,
                "OFFICIAL-SENSITIVE: COMMERCIAL",
                DATED,
                List.of(new Document.Fact("Status", text), new Document.Fact(text, "accepted")),
                List.of(
                        Section.of("Context " + text, List.of(Block.paragraph(text))),
                        Section.partOf("Part", List.of(new Block.Bullets(List.of(text, "last")))),
                        Section.of(
                                "Consequences",
                                List.of(
                                        new Block.Table(
                                                "Conditions " + text,
                                                List.of("Condition", "Words " + text),
                                                List.of(
                                                        List.of("C1", text),
                                                        List.of(text, "none")))))));
    }

    /** Every text of a document, in the order of reading. */
    static List<String> textsOf(Document document) {
        var texts = new java.util.ArrayList<String>();
        texts.add(document.marking());
        texts.add(document.title());
        document.facts().forEach(fact -> texts.addAll(List.of(fact.label(), fact.value())));
        for (var section : document.sections()) {
            texts.add(section.heading());
            section.blocks().forEach(block -> texts.addAll(textsOf(block)));
        }
        return texts;
    }

    private static List<String> textsOf(Block block) {
        return switch (block) {
            case Block.Paragraph(var text) -> List.of(text);
            case Block.Bullets(var items) -> items;
            case Block.Table(var caption, var header, var rows) -> {
                var texts = new java.util.ArrayList<>(List.of(caption));
                texts.addAll(header);
                rows.forEach(texts::addAll);
                yield texts;
            }
        };
    }

    /** Without blanks, which formats set as they like. */
    static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00A0]+", "");
    }
}
