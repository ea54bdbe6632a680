package uk.nhs.england.approvals.evidence;

import uk.nhs.england.approvals.boards.Rosters;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;

/** When evidence expires, and how long before that its owner is told; by the days of England. */
final class ExpiryRule {

    /** How long before the last day its owner is asked for a newer item. */
    static final Period WARNED_BEFORE = Period.ofDays(30);

    /** The longest that evidence is taken for valid; contracts run for as long. */
    static final Period LONGEST = Period.ofYears(20);

    /** The oldest that evidence may be when it is offered. */
    static final Period OLDEST = Period.ofYears(20);

    private ExpiryRule() {}

    /** The beginning of the day on which the owner is told. */
    static Instant warningOf(LocalDate expires) {
        return expires.minus(WARNED_BEFORE).atStartOfDay(Rosters.LONDON).toInstant();
    }

    /** The midnight that ends the last day. */
    static Instant endOf(LocalDate expires) {
        return expires.plusDays(1).atStartOfDay(Rosters.LONDON).toInstant();
    }
}
