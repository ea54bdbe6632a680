/** Turns whatever goes wrong under /api into an RFC 9457 problem. Internal to web. */
@NullMarked
package uk.nhs.england.approvals.web.problems;

import org.jspecify.annotations.NullMarked;
