package uk.nhs.england.approvals.waivers;

import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Refusals;
import uk.nhs.england.approvals.kernel.Subject;

import java.util.Set;

/**
 * The case or service that an exception is asked for.
 *
 * @param answerable whose it is: none of them decides on an exception for it
 * @param openBeforeLive the conditions of a case that are open and marked before live
 * @param goesOn refuses when the subject is over
 * @param asked refuses this person, when it is not theirs to ask
 */
record About(
        Subject subject,
        Set<PersonId> answerable,
        Set<String> openBeforeLive,
        Refusals goesOn,
        Refusals asked) {}
