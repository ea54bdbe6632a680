/** The API of the module {@code evidence}: reads, acts and files over HTTP, no rules of its own. */
@NullMarked
package uk.nhs.england.approvals.evidence.web;

import org.jspecify.annotations.NullMarked;
