/** Who may call what: sign-in, roles on mappings, and the actor of a call. Internal to web. */
@NullMarked
package uk.nhs.england.approvals.web.access;

import org.jspecify.annotations.NullMarked;
