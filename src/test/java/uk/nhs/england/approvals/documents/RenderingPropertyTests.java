package uk.nhs.england.approvals.documents;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whatever the words are: none is lost, and none becomes anything but words. */
class RenderingPropertyTests {

    private static final Rendering RENDERING = new Rendering();
    private static final Set<String> OF_MARKDOWN =
            Set.of(
                    "#document",
                    "html",
                    "head",
                    "body",
                    "p",
                    "strong",
                    "h1",
                    "h2",
                    "h3",
                    "ul",
                    "li",
                    "br",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td");

    private static final List<TablesExtension> TABLES =
            List.of((TablesExtension) TablesExtension.create());

    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().extensions(TABLES).build();

    @Property(tries = 500)
    void aPageHasEveryWordAndNoElementOfTheirs(@ForAll("words") String words) {
        var document = Some.with(words);
        var expected = elements(Jsoup.parse(render(Some.with("x"), DocumentFormat.HTML)));

        var page = Jsoup.parse(render(document, DocumentFormat.HTML));

        assertThat(elements(page)).isEqualTo(expected);
        assertThat(Some.squeezed(page.body().wholeText()))
                .isEqualTo(Some.squeezed(String.join("", Some.textsOf(document))));
    }

    @Property(tries = 1000)
    void markdownHasEveryWordAndNothingElse(@ForAll("words") String words) {
        var document = Some.with(words);

        var read =
                Jsoup.parse(
                        RENDERER.render(PARSER.parse(render(document, DocumentFormat.MARKDOWN))));

        assertThat(elements(read).stream().distinct()).isSubsetOf(OF_MARKDOWN);
        assertThat(read.select("h1")).hasSize(1);
        assertThat(read.select("h2, h3")).hasSize(3);
        assertThat(read.select("table")).hasSize(1);
        assertThat(read.select("tr")).hasSize(3);
        var texts = String.join("", Some.textsOf(document));
        assertThat(Some.squeezed(read.body().wholeText()).replace(":", ""))
                .isEqualTo(Some.squeezed(texts).replace(":", ""));
    }

    /** What people write, what Markdown and HTML are made of, and characters of every kind. */
    @Provide
    Arbitrary<String> words() {
        var pieces =
                Arbitraries.of(
                        "word",
                        " ",
                        "\n",
                        "\n\n",
                        "\t",
                        "#",
                        "# ",
                        "-",
                        "- ",
                        "+ ",
                        "* ",
                        "1. ",
                        "12) ",
                        "===",
                        "---",
                        "|",
                        "| - |",
                        "`",
                        "```",
                        "~~~",
                        "~~",
                        "_",
                        "__",
                        "**",
                        "\\",
                        "\\|",
                        "[a](b)",
                        "![a](b)",
                        "<b>",
                        "</td>",
                        "<!--",
                        "-->",
                        "]]>",
                        "<script>alert(1)</script>",
                        "&",
                        "&amp;",
                        "&#35;",
                        "\"",
                        "'",
                        ">",
                        "> ",
                        "    ",
                        "https://example.org",
                        "$",
                        "^",
                        "é",
                        "עברית",
                        "😀",
                        "\u202e",
                        "\u0007",
                        "\ud83d",
                        "\u2028",
                        ":",
                        "{{",
                        "${x}",
                        "@if(true)");
        return Arbitraries.oneOf(
                pieces.list().ofMaxSize(12).map(list -> "x" + String.join("", list)),
                Arbitraries.strings().ofMaxLength(40).map(any -> "x" + any));
    }

    private static String render(Document document, DocumentFormat format) {
        return new String(RENDERING.render(document, format).content(), StandardCharsets.UTF_8);
    }

    private static List<String> elements(Element root) {
        return root.getAllElements().stream().map(Element::nodeName).collect(Collectors.toList());
    }
}
