package uk.nhs.england.approvals.identity;

import java.util.Set;
import uk.nhs.england.approvals.kernel.PersonId;

/** What a person belongs to today besides their roles; answered by the modules that own it. */
public interface Memberships {

    Set<Holder> of(PersonId person);
}
