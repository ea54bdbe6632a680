/** The API of the module {@code audit}: reads and acts over HTTP, no rules of its own. */
@NullMarked
package uk.nhs.england.approvals.audit.web;

import org.jspecify.annotations.NullMarked;
