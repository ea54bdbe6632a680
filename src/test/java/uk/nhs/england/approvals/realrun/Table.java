package uk.nhs.england.approvals.realrun;

/** A board in session. */
record Table(String board, String sitting, String chair) {}
