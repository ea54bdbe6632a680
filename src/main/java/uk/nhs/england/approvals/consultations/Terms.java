package uk.nhs.england.approvals.consultations;

/**
 * A consultee and the terms on which it is asked on a day.
 *
 * @param timeLimit working days to respond, 1 to 60
 * @param mandatory whether the ARB waits for its response before it approves without conditions
 */
record Terms(String consultee, String name, int timeLimit, boolean mandatory) {}
