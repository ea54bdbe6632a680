package uk.nhs.england.approvals.imports;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.Recorded;

import java.time.LocalDate;

/**
 * One run of an import.
 *
 * @param recorded who does it, and when
 * @param today the day in England
 * @param privileged whether it may make people administrators or auditors
 * @param rehearsal whether nothing is to stay of it
 */
record Run(
        Actor actor, Recorded recorded, LocalDate today, boolean privileged, boolean rehearsal) {}
