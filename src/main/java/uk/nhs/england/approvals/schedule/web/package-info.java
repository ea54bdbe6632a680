/** The API of the module {@code schedule}: reads and acts over HTTP, no rules of its own. */
@NullMarked
package uk.nhs.england.approvals.schedule.web;

import org.jspecify.annotations.NullMarked;
