/** What people see, read as a browser reads it. */
@NullMarked
package uk.nhs.england.approvals.web.pages;

import org.jspecify.annotations.NullMarked;
