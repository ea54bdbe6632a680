package uk.nhs.england.approvals.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;

/** A document as a page: what assistive technology and browsers rely on. */
class HtmlTests {

    private final Rendered rendered =
            new Rendering().render(Some.with(Some.STRANGE), DocumentFormat.HTML);

    private final org.jsoup.nodes.Document page =
            Jsoup.parse(new String(rendered.content(), StandardCharsets.UTF_8));

    @Test
    void itHasALanguageATitleAndOneFirstHeading() {
        assertThat(page.selectXpath("/html").attr("lang")).isEqualTo("en-GB");
        assertThat(page.title()).startsWith("Decision");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.body().firstElementChild().text())
                .isEqualTo("OFFICIAL-SENSITIVE: COMMERCIAL");
    }

    @Test
    void everyTableHasHeaders() {
        for (var row : page.select("tbody tr")) {
            assertThat(row.select("th[scope=row]")).hasSize(1);
        }
        assertThat(page.select("thead th[scope=col]")).hasSize(2);
        assertThat(page.select("caption")).hasSize(1);
    }

    @Test
    void nothingRunsAndNothingIsFetched() {
        assertThat(page.select("script, iframe, object, embed, form, link, img, a, base"))
                .isEmpty();
        assertThat(page.select("[src], [href], [style]")).isEmpty();
        for (var element : page.getAllElements()) {
            assertThat(element.attributes().asList())
                    .noneMatch(attribute -> attribute.getKey().startsWith("on"));
        }
    }

    @Test
    void itsPolicyAllowsItsOwnStylesAndNothingElse() throws Exception {
        var styles = page.selectFirst("style").data().getBytes(StandardCharsets.UTF_8);
        var digest =
                Base64.getEncoder()
                        .encodeToString(MessageDigest.getInstance("SHA-256").digest(styles));

        assertThat(rendered.policy())
                .isEqualTo("default-src 'none'; style-src 'sha256-" + digest + "'; sandbox");
    }

    @Test
    void whatIsNoTextIsSeenToBeMissing() {
        var page =
                new String(
                        new Rendering()
                                .render(Some.with("a\u0007b\u202ec\ud83d"), DocumentFormat.HTML)
                                .content(),
                        StandardCharsets.UTF_8);

        assertThat(page).contains("a\uFFFDb\uFFFDc\uFFFD");
    }
}
