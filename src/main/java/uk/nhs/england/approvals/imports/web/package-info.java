/**
 * The API of the module {@code imports}: files, lines and progress over HTTP, no rules of its own.
 */
@NullMarked
package uk.nhs.england.approvals.imports.web;

import org.jspecify.annotations.NullMarked;
