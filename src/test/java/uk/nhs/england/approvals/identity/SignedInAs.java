package uk.nhs.england.approvals.identity;

import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import uk.nhs.england.approvals.kernel.PersonId;

import java.util.Set;

/** Signs a test's request in, as whatever authenticates people would. */
public final class SignedInAs {

    private SignedInAs() {}

    /** A person with these roles; they need not be stored. */
    public static RequestPostProcessor person(String username, Role... roles) {
        return SecurityMockMvcRequestPostProcessors.user(account(username, roles));
    }

    /** What the service knows somebody by who has signed in. */
    public static UserDetails account(String username, Role... roles) {
        return new DemonstrationAccount(new PersonId(username), Set.of(roles));
    }
}
