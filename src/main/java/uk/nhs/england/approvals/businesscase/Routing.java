package uk.nhs.england.approvals.businesscase;

import uk.nhs.england.approvals.businesscase.answers.Answers;

import java.time.LocalDate;
import java.util.List;

/** Derives the route of a case from its answers; triage answers with its decision tables. */
public interface Routing {

    /** The route by the table and the thresholds in force on that day. */
    RouteProposal propose(Answers answers, LocalDate day);

    /** The route by the table and thresholds that routed the case before (product rule 2). */
    RouteProposal proposeAgain(Answers answers, RouteProposal earlier);

    /** The rows that ask a consultee, of the tables in effect on a day or later. */
    List<AskingRow> rowsAsking(String consultee, LocalDate from);

    /**
     * A row of a decision table that asks a consultee.
     *
     * @param table the version of the table: the day it takes effect
     * @param row the row's id in the table
     */
    record AskingRow(LocalDate table, String row) {}
}
