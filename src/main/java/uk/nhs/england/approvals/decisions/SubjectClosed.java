package uk.nhs.england.approvals.decisions;

import uk.nhs.england.approvals.kernel.GovernanceEvent;

/**
 * A subject was closed without approval, so that its conditions have no purpose any more. The
 * feature that owns the subject publishes an event that is one of these.
 */
public interface SubjectClosed extends GovernanceEvent {}
