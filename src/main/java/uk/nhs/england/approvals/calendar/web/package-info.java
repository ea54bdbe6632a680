/** The bank holidays, over HTTP. */
@NullMarked
package uk.nhs.england.approvals.calendar.web;

import org.jspecify.annotations.NullMarked;
