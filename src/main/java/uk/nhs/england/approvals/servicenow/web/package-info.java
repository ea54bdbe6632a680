/** The API of the module {@code servicenow}: reads and acts over HTTP, no rules of its own. */
@NullMarked
package uk.nhs.england.approvals.servicenow.web;

import org.jspecify.annotations.NullMarked;
