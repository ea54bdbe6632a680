package uk.nhs.england.approvals.kernel;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * Who did something, for whom and when.
 *
 * @param by the person who acted; never blank
 * @param onBehalfOf the person they acted for, when they did not act for themselves
 * @param at the instant of the act, UTC
 */
public record Recorded(PersonId by, @Nullable PersonId onBehalfOf, Instant at) {

    public static Recorded byService(Instant at) {
        return new Recorded(PersonId.SERVICE, null, at);
    }

    /** The person whose act it is: the one acted for, or else the one who acted. */
    public PersonId principal() {
        return onBehalfOf == null ? by : onBehalfOf;
    }

    /** Whether this person acted, or was acted for. */
    public boolean involves(PersonId person) {
        return by.equals(person) || person.equals(onBehalfOf);
    }
}
