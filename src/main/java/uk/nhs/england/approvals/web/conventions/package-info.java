/** Reads paging and refuses unknown query parameters; writes Link headers. Internal to web. */
@NullMarked
package uk.nhs.england.approvals.web.conventions;

import org.jspecify.annotations.NullMarked;
