package uk.nhs.england.approvals.web.pages;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import uk.nhs.england.approvals.identity.People;
import uk.nhs.england.approvals.identity.Person;
import uk.nhs.england.approvals.identity.SignedIn;
import uk.nhs.england.approvals.web.DemonstrationAccountList;
import uk.nhs.england.approvals.web.Public;
import uk.nhs.england.approvals.web.RoleWords;

/** The first page: what the service is for, who may log in, and where its API is described. */
@Controller
class RootPage {

    private final People people;
    private final ObjectProvider<DemonstrationAccountList> demonstration;

    RootPage(People people, ObjectProvider<DemonstrationAccountList> demonstration) {
        this.people = people;
        this.demonstration = demonstration;
    }

    /** Who is logged in, and the roles they hold in words. */
    record You(String name, String username, String roles) {}

    @Public
    @GetMapping("/")
    String show(@AuthenticationPrincipal @Nullable SignedIn signedIn, Model model) {
        model.addAttribute("you", signedIn == null ? null : you(signedIn));
        model.addAttribute(
                "accounts",
                demonstration.stream().flatMap(list -> list.accounts().stream()).toList());
        return "web/pages/root";
    }

    private You you(SignedIn signedIn) {
        var username = signedIn.person().value();
        var name = people.find(signedIn.person()).map(Person::name).orElse(username);
        return new You(name, username, RoleWords.of(signedIn.roles()));
    }
}
