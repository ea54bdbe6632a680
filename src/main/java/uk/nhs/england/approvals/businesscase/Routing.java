package uk.nhs.england.approvals.businesscase;

import uk.nhs.england.approvals.businesscase.answers.Answers;

import java.time.LocalDate;

/** Derives the route of a case from its answers; triage answers with its decision tables. */
public interface Routing {

    /** The route by the table and the thresholds in force on that day. */
    RouteProposal propose(Answers answers, LocalDate day);

    /** The route by the table and thresholds that routed the case before (product rule 2). */
    RouteProposal proposeAgain(Answers answers, RouteProposal earlier);
}
