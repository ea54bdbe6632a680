package uk.nhs.england.approvals.web.access;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.People;
import uk.nhs.england.approvals.identity.Person;
import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.identity.SignedIn;
import uk.nhs.england.approvals.web.ProblemType;
import uk.nhs.england.approvals.web.RequestRefused;

import java.time.Clock;
import java.time.LocalDate;

/** Who calls, and for whom: the one place where a sign-in becomes an actor. */
@Component
class CurrentActor {

    static final String ON_BEHALF_OF = "On-Behalf-Of";

    private final People people;
    private final Clock clock;

    CurrentActor(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /**
     * The actor of this request.
     *
     * @throws RequestRefused 401 when nobody has signed in; 403 when they may not act for the one
     *     they name
     */
    Actor of(HttpServletRequest request) {
        var signedIn = signedIn();
        if (signedIn == null) {
            throw new RequestRefused(
                    ProblemType.SIGN_IN_REQUIRED, "sign-in-required", "Sign in to do this.");
        }
        var other = request.getHeader(ON_BEHALF_OF);
        return other == null ? signedIn.actor() : actingFor(other, signedIn.actor());
    }

    private static @Nullable SignedIn signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? signedIn
                : null;
    }

    private Actor actingFor(String username, Actor actor) {
        if (!actor.is(Role.PMO)) {
            throw refused(
                    "only-the-pmo-acts-for-others", "Only the PMO may act for somebody else.");
        }
        var other = people.findByUsername(username).filter(this::active).map(Person::id);
        return new Actor(actor.person(), actor.roles(), other.orElseThrow(CurrentActor::unknown));
    }

    private boolean active(Person person) {
        return person.isActive(LocalDate.now(clock));
    }

    private static RuntimeException unknown() {
        return refused(
                "acted-for-somebody-here", "The person named in On-Behalf-Of is not active here.");
    }

    private static RuntimeException refused(String rule, String reason) {
        return new RequestRefused(ProblemType.NOT_ALLOWED, rule, reason);
    }
}
