package uk.nhs.england.approvals.identity;

import uk.nhs.england.approvals.kernel.PersonId;

import java.util.Set;

/**
 * The principal of whoever has signed in, by whatever means; it carries the roles, so that a call
 * needs no further query to know its actor.
 */
public interface SignedIn {

    PersonId person();

    /** The roles held when signing in. */
    Set<Role> roles();

    /** This person, acting for themselves. */
    default Actor actor() {
        return new Actor(person(), roles(), null);
    }
}
