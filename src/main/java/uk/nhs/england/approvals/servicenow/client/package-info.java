/**
 * ServiceNow as its documentation describes it, with its traps: what it answers is not believed
 * before it is checked.
 */
@NullMarked
package uk.nhs.england.approvals.servicenow.client;

import org.jspecify.annotations.NullMarked;
