package uk.nhs.england.approvals.web.pages;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import uk.nhs.england.approvals.web.Public;

/** The pages that every page's footer leads to. */
@Controller
class FooterPages {

    @Public
    @GetMapping("/accessibility-statement")
    String accessibilityStatement() {
        return "web/pages/accessibilityStatement";
    }

    @Public
    @GetMapping("/cookies")
    String cookies() {
        return "web/pages/cookies";
    }

    @Public
    @GetMapping("/privacy")
    String privacy() {
        return "web/pages/privacy";
    }

    @Public
    @GetMapping("/help")
    String help() {
        return "web/pages/help";
    }
}
