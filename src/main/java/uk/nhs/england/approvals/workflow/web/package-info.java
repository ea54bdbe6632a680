/** Processes, their pictures and everybody's work, over HTTP. */
@NullMarked
package uk.nhs.england.approvals.workflow.web;

import org.jspecify.annotations.NullMarked;
