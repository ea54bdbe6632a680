package uk.nhs.england.approvals.minutes;

import uk.nhs.england.approvals.kernel.PersonId;

import java.time.LocalDate;

/** What a sitting asks somebody to do, by which day. */
public record NewAction(String words, PersonId owner, LocalDate due) {}
