package uk.nhs.england.approvals.decisions;

import java.util.UUID;

/** What a sitting makes of a decision that was made out of committee. */
public record Verdict(UUID sitting, boolean ratified, String reasons) {}
