package uk.nhs.england.approvals.consultations;

/** Which consultee, about which case. */
public record Which(String reference, String consultee) {}
