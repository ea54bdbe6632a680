/** The API of the module {@code businesscase}: reads and acts over HTTP, no rules of its own. */
@NullMarked
package uk.nhs.england.approvals.businesscase.web;

import org.jspecify.annotations.NullMarked;
