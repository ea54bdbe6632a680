/** The API of the module {@code assessments}: reads and acts over HTTP, no rules of its own. */
@NullMarked
package uk.nhs.england.approvals.assessments.web;

import org.jspecify.annotations.NullMarked;
