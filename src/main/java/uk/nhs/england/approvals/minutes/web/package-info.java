/** The API of the module {@code minutes}: reads and acts over HTTP, no rules of its own. */
@NullMarked
package uk.nhs.england.approvals.minutes.web;

import org.jspecify.annotations.NullMarked;
