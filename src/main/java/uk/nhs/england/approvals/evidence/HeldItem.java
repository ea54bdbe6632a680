package uk.nhs.england.approvals.evidence;

import uk.nhs.england.approvals.businesscase.HeldCase;

/** An item and its case, held until the transaction ends. */
record HeldItem(HeldCase held, EvidenceItem item) {}
