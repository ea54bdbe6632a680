package uk.nhs.england.approvals.web.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import uk.nhs.england.approvals.testing.ServiceTest;

@ServiceTest
class FooterPageTests {

    private final MockMvc mvc;

    @Autowired
    FooterPageTests(MockMvc mvc) {
        this.mvc = mvc;
    }

    @ParameterizedTest
    @CsvSource({
        "/accessibility-statement, Accessibility statement",
        "/cookies, Cookies",
        "/privacy, Privacy notice",
        "/help, Help"
    })
    void eachLinkOfTheFooterLeadsToAPageOfThatName(String address, String heading)
            throws Exception {
        var page = Page.get(mvc, address);

        assertThat(page.heading()).isEqualTo(heading);
        assertThat(page.html().select("footer a[href=" + address + "]").text()).isEqualTo(heading);
    }

    @Test
    void thePageYouAreOnIsMarkedInTheNavigation() throws Exception {
        var page = Page.get(mvc, "/help");

        assertThat(page.texts("nav a[aria-current=page]")).containsExactly("Help");
    }

    @Test
    void pagesAllowOnlyWhatTheServiceItselfServes() throws Exception {
        mvc.perform(get("/help"))
                .andExpect(
                        header().string(
                                        "Content-Security-Policy",
                                        "default-src 'self'; base-uri 'none'; form-action 'self';"
                                                + " frame-ancestors 'none'; object-src 'none'"));
    }

    @Test
    void browsersKeepStyleSheetsAndScriptsForAYear() throws Exception {
        var page = Page.get(mvc, "/help");

        for (var address : page.addresses("link[rel=stylesheet], script")) {
            mvc.perform(get(address))
                    .andExpect(status().isOk())
                    .andExpect(
                            header().string(
                                            "Cache-Control",
                                            "max-age=31536000, public, immutable"));
        }
    }
}
