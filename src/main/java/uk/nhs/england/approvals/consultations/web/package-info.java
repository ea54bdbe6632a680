/** Consultees and what they are asked, over HTTP. */
@NullMarked
package uk.nhs.england.approvals.consultations.web;

import org.jspecify.annotations.NullMarked;
