package uk.nhs.england.approvals.web.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import uk.nhs.england.approvals.testing.ServiceTest;

@ServiceTest
class SignInPageTests {

    private final MockMvc mvc;

    @Autowired
    SignInPageTests(MockMvc mvc) {
        this.mvc = mvc;
    }

    @Test
    void asksForUsernameAndPassword() throws Exception {
        var page = Page.get(mvc, "/sign-in");

        assertThat(page.heading()).isEqualTo("Log in");
        assertThat(page.texts("label")).containsExactly("Username", "Password");
        assertThat(page.the("#username").attr("autocomplete")).isEqualTo("username");
        assertThat(page.the("#password").attr("type")).isEqualTo("password");
        assertThat(page.the("main form").attr("action")).isEqualTo("/sign-in");
        assertThat(page.the("main input[name=_csrf]").attr("value")).isNotEmpty();
        assertThat(page.html().select(".nhsuk-error-summary")).isEmpty();
    }

    @Test
    void aPageThatNeedsAnAccountLeadsHere() throws Exception {
        mvc.perform(get("/no-such-page")).andExpect(redirectedUrl("/sign-in"));
    }

    @Test
    void aWrongPasswordIsForwardedToTheFormAgain() throws Exception {
        mvc.perform(
                        post("/sign-in")
                                .with(csrf())
                                .param("username", "nobody")
                                .param("password", "wrong"))
                .andExpect(forwardedUrl("/sign-in/refused"));
    }

    @Test
    void aWrongPasswordKeepsTheUsernameAndSaysWhatToCheck() throws Exception {
        var page = refused("priya\"><b>nair", "wrong", 401);

        assertThat(page.title()).isEqualTo("Error: Log in – IT approvals – NHS England");
        assertThat(page.texts(".nhsuk-error-summary a"))
                .containsExactly(
                        "The username or password is not correct. Check both and try again");
        assertThat(page.the(".nhsuk-error-summary a").attr("href")).isEqualTo("#username");
        assertThat(page.the("#username").attr("value")).isEqualTo("priya\"><b>nair");
        assertThat(page.the("#username").attr("aria-describedby")).isEqualTo("username-error");
        assertThat(page.the("#password").hasAttr("value")).isFalse();
    }

    @Test
    void emptyFieldsAreEachNamed() throws Exception {
        var page = refused(" ", "", 422);

        assertThat(page.texts(".nhsuk-error-summary a"))
                .containsExactly("Enter your username", "Enter your password");
        assertThat(page.texts(".nhsuk-error-message"))
                .containsExactly("Error: Enter your username", "Error: Enter your password");
    }

    @Test
    void aFormFromElsewhereIsRefused() throws Exception {
        mvc.perform(post("/sign-in").param("username", "a").param("password", "b"))
                .andExpect(status().isForbidden());
    }

    @Test
    void loggingOutLeadsToAPageThatSaysSo() throws Exception {
        mvc.perform(post("/sign-out").with(csrf())).andExpect(redirectedUrl("/signed-out"));

        assertThat(Page.get(mvc, "/signed-out").heading()).isEqualTo("You have logged out");
    }

    private Page refused(String username, String password, int status) throws Exception {
        var form =
                post("/sign-in/refused")
                        .with(csrf())
                        .param("username", username)
                        .param("password", password);
        return Page.of(mvc, form, status);
    }
}
