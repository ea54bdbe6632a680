package uk.nhs.england.approvals.identity;

import uk.nhs.england.approvals.kernel.PersonId;

import java.util.Set;

/** What a person belongs to today besides their roles; answered by the modules that own it. */
public interface Memberships {

    Set<Holder> of(PersonId person);
}
