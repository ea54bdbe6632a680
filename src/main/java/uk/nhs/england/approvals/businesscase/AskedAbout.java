package uk.nhs.england.approvals.businesscase;

import uk.nhs.england.approvals.identity.Holder;

import java.util.Set;

/**
 * Who was asked about a case besides its boards, such as consultees, and so may read its sensitive
 * papers; answered by the modules that ask them.
 */
public interface AskedAbout {

    /** Those who were asked about this case, as keys of the access list. */
    Set<Holder> asked(String reference);
}
