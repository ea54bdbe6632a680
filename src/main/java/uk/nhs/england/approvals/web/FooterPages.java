package uk.nhs.england.approvals.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages that every page's footer leads to. */
@Controller
class FooterPages {

    @Public
    @GetMapping("/accessibility-statement")
    String accessibilityStatement() {
        return "web/accessibilityStatement";
    }

    @Public
    @GetMapping("/cookies")
    String cookies() {
        return "web/cookies";
    }

    @Public
    @GetMapping("/privacy")
    String privacy() {
        return "web/privacy";
    }

    @Public
    @GetMapping("/help")
    String help() {
        return "web/help";
    }
}
