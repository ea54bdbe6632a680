package uk.nhs.england.approvals.web.pages;

import org.springframework.http.HttpStatus;

import java.util.List;

/**
 * Why a page cannot be shown.
 *
 * @param heading the page's heading and title
 * @param paragraphs what the reader can do about it
 */
record PageError(String heading, List<String> paragraphs) {

    private static final String SAVED = "What you saved before is kept.";

    static PageError of(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED -> notLoggedIn();
            case FORBIDDEN -> forbidden();
            case NOT_FOUND -> notFound();
            case METHOD_NOT_ALLOWED -> methodNotAllowed();
            case CONFLICT, PRECONDITION_FAILED -> conflict();
            case CONTENT_TOO_LARGE -> tooLarge();
            case SERVICE_UNAVAILABLE -> unavailable();
            default -> status.is4xxClientError() ? misunderstood() : broken();
        };
    }

    private static PageError notLoggedIn() {
        return new PageError(
                "You need to log in", List.of("Log in, then go to the page you want."));
    }

    private static PageError forbidden() {
        return new PageError(
                "You cannot do this",
                List.of(
                        "Your account does not have the role that this page needs. Ask the project"
                                + " management office (PMO) if you think that it should.",
                        "If you were sending a form, your session may have ended. Log in and try"
                                + " again."));
    }

    private static PageError notFound() {
        return new PageError(
                "Page not found",
                List.of(
                        "If you typed the web address, check it is correct.",
                        "If you pasted the web address, check you copied the whole of it.",
                        "You may also need to log in to see some pages."));
    }

    private static PageError methodNotAllowed() {
        return new PageError(
                "This page cannot be used like that",
                List.of("Go to the page again and use the links and buttons on it."));
    }

    private static PageError conflict() {
        return new PageError(
                "This cannot be done as things stand",
                List.of(
                        "Somebody may have changed it meanwhile. Go back, read it again and"
                                + " repeat."));
    }

    private static PageError tooLarge() {
        return new PageError(
                "What you sent is too large", List.of("Send less at once, then try again."));
    }

    private static PageError misunderstood() {
        return new PageError(
                "Sorry, we could not understand that",
                List.of("Check the web address, or go back and try again.", SAVED));
    }

    private static PageError unavailable() {
        return new PageError(
                "Sorry, the service is unavailable", List.of("Try again in a few minutes.", SAVED));
    }

    private static PageError broken() {
        return new PageError(
                "Sorry, there is a problem with the service", List.of("Try again later.", SAVED));
    }
}
