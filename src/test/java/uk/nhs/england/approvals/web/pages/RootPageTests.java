package uk.nhs.england.approvals.web.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.web.method.annotation.AuthenticationPrincipalArgumentResolver;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

import uk.nhs.england.approvals.identity.People;
import uk.nhs.england.approvals.identity.Person;
import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.identity.SignedIn;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.testing.ServiceTest;
import uk.nhs.england.approvals.web.DemonstrationAccountList;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

@ServiceTest
class RootPageTests {

    private record Visitor(PersonId person, Set<Role> roles) implements SignedIn {}

    private final MockMvc mvc;
    private final People people;
    private final PageViews views;

    @Autowired
    RootPageTests(MockMvc mvc, People people, PageViews views) {
        this.mvc = mvc;
        this.people = people;
        this.views = views;
    }

    @Test
    void saysWhatTheServiceIsAndWhereItsApiIsDescribed() throws Exception {
        var page = Page.get(mvc, "/");

        assertThat(page.heading()).isEqualTo("Get an IT business case approved");
        assertThat(page.text()).contains("Draft.", "Triage.", "TDA and DPAG.", "ARB.");
        assertThat(page.html().select("main a").eachAttr("href"))
                .contains(
                        "/sign-in",
                        "/swagger-ui/index.html",
                        "/api/v1/openapi",
                        "/actuator/health");
    }

    @Test
    void startsNoSessionForAVisitor() throws Exception {
        var session = mvc.perform(get("/")).andReturn().getRequest().getSession(false);

        assertThat(session).isNull();
    }

    @Test
    void namesNoAccountsWhenThisIsNoDemonstration() throws Exception {
        var page = Page.get(mvc, "/");

        assertThat(page.html().select("table")).isEmpty();
        assertThat(page.text()).doesNotContain("demonstration");
    }

    @Test
    void listsTheAccountsOfADemonstration() throws Exception {
        var page = Page.get(demonstration(), "/");

        assertThat(page.text())
                .contains("made up", "The password of every account is demonstration");
        assertThat(page.texts("tbody th, tbody td"))
                .containsExactly(
                        "Who Priya Nair",
                        "Roles Project lead",
                        "Username priya.nair",
                        "Comes to get a business case approved");
    }

    @Test
    void saysWhoIsLoggedInAndOffersToLogOut() throws Exception {
        var person = new PersonId("root-page-visitor");
        var roles = Set.of(Role.BOARD_MEMBER, Role.PMO);
        people.save(
                Person.pretend(
                        new Person.Particulars(
                                person, "Asha <b>Rao</b>", "asha@example.org", roles),
                        LocalDate.of(2026, 1, 1)));
        var visitor = new TestingAuthenticationToken(new Visitor(person, roles), null, "ROLE_PMO");

        var page = Page.of(mvc, get("/").with(authentication(visitor)), 200);

        assertThat(page.texts("dd"))
                .containsExactly("Asha <b>Rao</b>", person.value(), "Board member, PMO");
        assertThat(page.html().select("main a").eachAttr("href"))
                .contains("/api/v1/my-work")
                .doesNotContain("/sign-in");
        assertThat(page.the("form[action=/sign-out]").attr("method")).isEqualTo("post");
        assertThat(page.the("form[action=/sign-out] input[name=_csrf]").attr("value")).isNotEmpty();
    }

    private MockMvc demonstration() {
        DemonstrationAccountList list =
                () ->
                        List.of(
                                new DemonstrationAccountList.Account(
                                        "Priya Nair",
                                        "Project lead",
                                        "priya.nair",
                                        "get a business case approved"));
        var beans = new StaticListableBeanFactory(Map.of("list", list));
        var page = new RootPage(people, beans.getBeanProvider(DemonstrationAccountList.class));
        return MockMvcBuilders.standaloneSetup(page)
                .setViewResolvers(views)
                .setCustomArgumentResolvers(new AuthenticationPrincipalArgumentResolver())
                .build();
    }
}
