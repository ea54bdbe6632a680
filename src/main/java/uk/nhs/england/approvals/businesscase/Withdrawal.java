package uk.nhs.england.approvals.businesscase;

import uk.nhs.england.approvals.kernel.Recorded;

/** That a case was withdrawn, and why. */
record Withdrawal(String reason, Recorded recorded) {}
