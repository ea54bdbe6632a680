package uk.nhs.england.approvals.boards;

import uk.nhs.england.approvals.kernel.PersonId;

import java.time.LocalDate;

/**
 * What is asked of a board out of committee.
 *
 * @param chair who concludes it
 * @param until the last day to reply
 * @param why why it is not left to a sitting
 */
public record InWriting(String board, PersonId chair, LocalDate until, String why) {}
