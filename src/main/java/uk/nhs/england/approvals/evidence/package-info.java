/**
 * Evidence, once: what shows that a business case meets criteria, whichever standard asks.
 *
 * <p>Owns {@code EvidenceItem}, its file and its expiry. An item belongs to a case and supports any
 * number of criteria, named by their keys; whether it is valid is derived by day. Uses kernel,
 * identity, boards (England's day), businesscase (whose case it is), decisions (who comes to see
 * it) and standards (which criteria there are).
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "identity",
            "boards",
            "businesscase",
            "decisions",
            "standards",
            "web"
        })
@NullMarked
package uk.nhs.england.approvals.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
