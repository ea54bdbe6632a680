package uk.nhs.england.approvals.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.result.MockMvcResultMatchers;

import java.util.List;

/** One page as it was answered, with what holds for each of them asserted on the way. */
record Page(Document html) {

    static Page get(MockMvc mvc, String address) throws Exception {
        return of(mvc, MockMvcRequestBuilders.get(address), 200);
    }

    static Page of(MockMvc mvc, RequestBuilder request, int status) throws Exception {
        return of(mvc.perform(request).andExpect(MockMvcResultMatchers.status().is(status)));
    }

    private static Page of(ResultActions answer) throws Exception {
        var text = answer.andReturn().getResponse().getContentAsString();
        var page = new Page(Jsoup.parse(text));
        page.isWellMade();
        return page;
    }

    String title() {
        return html.title();
    }

    String heading() {
        return html.select("h1").text();
    }

    String text() {
        return html.select("main").text();
    }

    /** The words of each element that the selector finds. */
    List<String> texts(String selector) {
        return html.select(selector).eachText();
    }

    /** Where each element that the selector finds loads from. */
    List<String> addresses(String selector) {
        return html.select(selector).stream().map(Page::address).toList();
    }

    Element the(String selector) {
        return html.expectFirst(selector);
    }

    private void isWellMade() {
        assertThat(the("html").attr("lang")).isEqualTo("en");
        assertThat(html.select("h1")).hasSize(1);
        assertThat(title()).contains(heading()).endsWith(" – IT approvals – NHS England");
        assertThat(the("body > a").attr("href")).isEqualTo("#maincontent");
        assertThat(html.select("main#maincontent")).hasSize(1);
        assertThat(html.select("[style], style, script:not([src]), [onclick]")).isEmpty();
        assertThat(texts("footer a"))
                .containsExactly("Accessibility statement", "Cookies", "Privacy notice", "Help");
        assertThat(html.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(addresses("[src], link[href]"))
                .allMatch(address -> address.startsWith("/assets/"));
    }

    private static String address(Element element) {
        return element.hasAttr("src") ? element.attr("src") : element.attr("href");
    }
}
