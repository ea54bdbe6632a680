package uk.nhs.england.approvals.identity;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Recorded;

import java.time.Instant;
import java.util.Set;

/**
 * The signed-in person who acts, and whom they act for.
 *
 * @param person who signed in
 * @param roles the roles they hold today
 * @param onBehalfOf the person they act for; only the PMO may act for another
 */
public record Actor(PersonId person, Set<Role> roles, @Nullable PersonId onBehalfOf) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** The person whose act it is: the one acted for, or else the one who signed in. */
    public PersonId principal() {
        return onBehalfOf == null ? person : onBehalfOf;
    }

    public Recorded at(Instant instant) {
        return new Recorded(person, onBehalfOf, instant);
    }
}
