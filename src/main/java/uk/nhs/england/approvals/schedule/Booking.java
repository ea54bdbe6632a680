package uk.nhs.england.approvals.schedule;

import uk.nhs.england.approvals.kernel.PersonId;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * When a change is to happen, to which services, by whom.
 *
 * @param change its reference
 * @param from when it begins
 * @param until when it is over; the back-out fits before
 * @param requester who asked for it
 * @param asked when it was asked for, from which its notice is counted
 * @param draft whether it is not submitted yet: it holds nobody away
 */
public record Booking(
        String change,
        String title,
        Set<String> services,
        Instant from,
        Instant until,
        Set<PersonId> implementers,
        PersonId requester,
        Lane lane,
        Instant asked,
        boolean draft) {

    /** No change takes longer; what does is several changes. */
    public static final Duration LONGEST = Duration.ofDays(31);

    public Booking {
        services = Set.copyOf(services);
        implementers = Set.copyOf(implementers);
        // As exactly as the database keeps them, so that what is kept equals what is booked.
        from = from.truncatedTo(ChronoUnit.MICROS);
        until = until.truncatedTo(ChronoUnit.MICROS);
        asked = asked.truncatedTo(ChronoUnit.MICROS);
    }

    /** Of one that is submitted. */
    public Booking(
            String change,
            String title,
            Set<String> services,
            Instant from,
            Instant until,
            Set<PersonId> implementers,
            PersonId requester,
            Lane lane,
            Instant asked) {
        this(change, title, services, from, until, implementers, requester, lane, asked, false);
    }

    /** Which way a change takes to its approval. */
    public enum Lane {
        /** Boarded by the CAB. */
        NORMAL,
        /** From a template that the CAB has approved before. */
        STANDARD,
        /** Approved by the emergency roster; needs no notice. */
        EMERGENCY,
        /** Made by the vendor in its own cloud. */
        VENDOR_CLOUD
    }
}
