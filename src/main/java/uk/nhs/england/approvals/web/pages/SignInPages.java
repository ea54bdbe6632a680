package uk.nhs.england.approvals.web.pages;

import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import uk.nhs.england.approvals.web.FieldError;
import uk.nhs.england.approvals.web.PageFrame;
import uk.nhs.england.approvals.web.Public;

import java.util.ArrayList;
import java.util.List;

/** The pages around a session: logging in, being refused, having logged out. */
@Controller
class SignInPages {

    @Public
    @GetMapping("/sign-in")
    ModelAndView ask(CsrfToken token) {
        return page(new SignInForm("", List.of()), token, HttpStatus.OK);
    }

    /** Where the security chain forwards a sign-in that it refused. */
    @Public
    @PostMapping("/sign-in/refused")
    ModelAndView refuse(
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "") String password,
            CsrfToken token) {
        var blank = blank(username, password);
        return blank.isEmpty()
                ? page(SignInForm.wrong(username), token, HttpStatus.UNAUTHORIZED)
                : page(new SignInForm(username, blank), token, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Public
    @GetMapping("/signed-out")
    String signedOut() {
        return "web/pages/signedOut";
    }

    /** What the form shows again; never the password. */
    record SignInForm(String username, List<FieldError> errors) {

        static SignInForm wrong(String username) {
            return new SignInForm(
                    username,
                    List.of(
                            new FieldError(
                                    "username",
                                    "The username or password is not correct. Check both and try"
                                            + " again")));
        }
    }

    private static List<FieldError> blank(String username, String password) {
        var errors = new ArrayList<FieldError>();
        if (username.isBlank()) {
            errors.add(new FieldError("username", "Enter your username"));
        }
        if (password.isEmpty()) {
            errors.add(new FieldError("password", "Enter your password"));
        }
        return errors;
    }

    private static ModelAndView page(SignInForm form, CsrfToken token, HttpStatus status) {
        var page = new ModelAndView("web/pages/signIn", status);
        page.addObject("form", form);
        page.addObject("token", PageFrame.FormToken.of(token));
        return page;
    }
}
