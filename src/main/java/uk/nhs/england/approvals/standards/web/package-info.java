/** The API of the module {@code standards}: reads and acts over HTTP, no rules of its own. */
@NullMarked
package uk.nhs.england.approvals.standards.web;

import org.jspecify.annotations.NullMarked;
