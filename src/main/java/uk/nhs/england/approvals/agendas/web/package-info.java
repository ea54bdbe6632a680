/** The API of the module {@code agendas}: reads and acts over HTTP, no rules of its own. */
@NullMarked
package uk.nhs.england.approvals.agendas.web;

import org.jspecify.annotations.NullMarked;
