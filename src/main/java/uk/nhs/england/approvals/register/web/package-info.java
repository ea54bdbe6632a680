/** The API of the module {@code register}: reads and acts over HTTP, no rules of its own. */
@NullMarked
package uk.nhs.england.approvals.register.web;

import org.jspecify.annotations.NullMarked;
