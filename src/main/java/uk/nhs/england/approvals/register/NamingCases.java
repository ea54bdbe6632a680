package uk.nhs.england.approvals.register;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Which business cases name a service; answered by the module that owns cases. */
public interface NamingCases {

    /** The open cases that name each of these services; a service that none names is left out. */
    Map<String, Set<String>> open(Collection<String> services);
}
