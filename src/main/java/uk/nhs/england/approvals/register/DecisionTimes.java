package uk.nhs.england.approvals.register;

import java.time.LocalDate;
import java.util.Optional;

/** How long decisions on business cases have taken; answered by the module that owns cases. */
public interface DecisionTimes {

    /**
     * The median, in working days, from the first submission to the end of the cases decided in the
     * year up to a day; nothing while fewer were decided than a median can be taken of.
     */
    Optional<Integer> median(LocalDate day);
}
