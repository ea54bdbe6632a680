/** The API of the module {@code changes}: reads and acts over HTTP, no rules of its own. */
@NullMarked
package uk.nhs.england.approvals.changes.web;

import org.jspecify.annotations.NullMarked;
