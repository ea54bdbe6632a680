/** The API of the module {@code waivers}: reads and acts over HTTP, no rules of its own. */
@NullMarked
package uk.nhs.england.approvals.waivers.web;

import org.jspecify.annotations.NullMarked;
