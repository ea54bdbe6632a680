package uk.nhs.england.approvals.businesscase;

import uk.nhs.england.approvals.kernel.Recorded;

/** Advice given on a case that asked for no more. */
record Advice(String words, Recorded recorded) {}
