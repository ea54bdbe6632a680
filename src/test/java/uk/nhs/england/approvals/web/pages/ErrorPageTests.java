package uk.nhs.england.approvals.web.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.TEXT_HTML;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.RequestDispatcher;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import uk.nhs.england.approvals.testing.ServiceTest;

@ServiceTest
class ErrorPageTests {

    private final MockMvc mvc;

    @Autowired
    ErrorPageTests(MockMvc mvc) {
        this.mvc = mvc;
    }

    @ParameterizedTest
    @CsvSource({
        "400, 'Sorry, we could not understand that'",
        "401, You need to log in",
        "403, You cannot do this",
        "404, Page not found",
        "405, This page cannot be used like that",
        "409, This cannot be done as things stand",
        "413, What you sent is too large",
        "422, 'Sorry, we could not understand that'",
        "500, 'Sorry, there is a problem with the service'",
        "503, 'Sorry, the service is unavailable'"
    })
    void eachStatusHasAPageThatSaysWhatToDo(int status, String heading) throws Exception {
        var page = error(status);

        assertThat(page.heading()).isEqualTo(heading);
        assertThat(page.texts("main p")).hasSizeGreaterThan(1);
        assertThat(page.html().select("main a").eachAttr("href")).contains("/", "/help");
    }

    @Test
    void aFailureShowsNothingOfTheMachine() throws Exception {
        var page = error(500);

        assertThat(page.text()).doesNotContain("Exception", "at uk.nhs", "secret");
    }

    @Test
    void aMissingPageIsNotFound() throws Exception {
        mvc.perform(get("/no-such-page").accept(TEXT_HTML).with(user("anybody")))
                .andExpect(status().isNotFound());
    }

    @Test
    void aMethodThatAPageDoesNotAnswerIsNamedWithThoseItDoes() throws Exception {
        mvc.perform(put("/help").accept(TEXT_HTML).with(csrf()))
                .andExpect(status().isMethodNotAllowed())
                .andExpect(header().string("Allow", "GET"));
    }

    private Page error(int status) throws Exception {
        var request =
                get("/error")
                        .accept(TEXT_HTML)
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
                        .requestAttr(
                                RequestDispatcher.ERROR_EXCEPTION,
                                new IllegalStateException("secret"));
        return Page.of(mvc, request, status);
    }
}
