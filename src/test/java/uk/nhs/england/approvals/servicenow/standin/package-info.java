/**
 * A stand-in for ServiceNow that speaks its documented protocol over real HTTP, with its traps, and
 * fails as often as it is told to. It shares no code with the client, so that neither can hide the
 * other's mistakes.
 */
@NullMarked
package uk.nhs.england.approvals.servicenow.standin;

import org.jspecify.annotations.NullMarked;
