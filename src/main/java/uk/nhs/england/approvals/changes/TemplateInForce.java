package uk.nhs.england.approvals.changes;

/** The revision of a template that changes follow today. */
record TemplateInForce(String number, int revision, TemplateContent content, boolean earned) {}
