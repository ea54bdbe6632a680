/** The API of the module {@code decisions}: reads and acts over HTTP, no rules of its own. */
@NullMarked
package uk.nhs.england.approvals.decisions.web;

import org.jspecify.annotations.NullMarked;
