/** The API of the module {@code boards}: reads and acts over HTTP, no rules of its own. */
@NullMarked
package uk.nhs.england.approvals.boards.web;

import org.jspecify.annotations.NullMarked;
