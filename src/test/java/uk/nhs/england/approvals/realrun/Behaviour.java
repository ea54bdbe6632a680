package uk.nhs.england.approvals.realrun;

import java.util.List;
import java.util.Map;

/** How the people of the run behave: every number that is assumed, and the same in words. */
final class Behaviour {

    static final int CASES_A_DAY = 4;

    /** How many of a consultee's responses come after the last day. */
    static final Map<String, Double> LATE =
            Map.of(
                    "IT_SECURITY", 0.25,
                    "INFORMATION_GOVERNANCE", 0.20,
                    "FINANCE", 0.10,
                    "COMMERCIAL", 0.15,
                    "SERVICE_MANAGEMENT", 0.12,
                    "ACCESSIBILITY", 0.30,
                    "CLINICAL_SAFETY", 0.20);

    /** How many of the late ones do not come at all until they are chased. */
    static final double SILENT = 1 / 3.0;

    static final int CHASED_AFTER = 2;
    static final double ASKS_FOR_TIME = 0.08;
    static final double OBJECTS = 0.08;
    static final double HAS_POINTS = 0.25;
    static final double NOT_CONCERNED = 0.04;
    static final double ANSWERS_LATE = 0.10;
    static final double WITHDRAWN = 0.02;
    static final double NOT_VIABLE = 0.25;
    static final double NOT_ACCEPTED = 0.10;
    static final double ABSENT = 0.30;
    static final double MET = 0.45;
    static final double SENT_BACK = 0.20;
    static final double OVERDUE = 0.20;

    static final Map<String, String> EVIDENCE =
            Map.of(
                    "NOT_VIABLE", "It was looked at, and it cannot carry what this case asks for.",
                    "DIFFERENT_NEED", "The words are alike; the users and what they need are not.",
                    "TO_BE_JOINED",
                            "It is the same programme in another year; the two are joined.");

    static final Map<String, String> RESPONSES =
            Map.of(
                    "OBJECTION", "It does not say who carries the risk while both systems run.",
                    "CONTENT_WITH_POINTS", "Say in the plan who signs it off.",
                    "NOT_CONCERNED", "Nothing in it touches our work.");

    static final Map<String, String> EXTENSIONS =
            Map.of(
                    "asked", "The consultee asked for more time on its last day.",
                    "chased", "Asked again by telephone; the response is promised for tomorrow.");

    /** All of it in words, printed before the tables. */
    static final List<String> WORDS =
            List.of(
                    "The PMO imports the whole file as drafts. The lead completes %d of them each"
                                    .formatted(CASES_A_DAY)
                            + " working day from what the file says, by fixed rules over its words,"
                            + " submits them at once and gives a view of each against the"
                            + " Technology Code of Practice.",
                    "The PMO decides the route 1 or 2 working days later: as proposed; with DPAG"
                        + " added where the cost is not known. It asks clinical safety about the"
                        + " programmes of the health department. TDA and DPAG sit weekly, the ARB"
                        + " fortnightly.",
                    "Consultees respond on a day within their limit, drawn evenly. Late are: IT"
                        + " security 25 %, information governance 20 %, finance 10 %, commercial 15"
                        + " %, service management 12 %, accessibility 30 %, clinical safety 20 %;"
                        + " two thirds of these by 1 to 5 working days, one third says nothing"
                        + " until the PMO asks again, which it does 2 working days after the last"
                        + " day if the response is mandatory, with 3 more days.",
                    "Of the others 8 % ask on the last day for 5 more, and get them.",
                    "Of first responses 8 % object, 25 % have points, 4 % are not concerned; leads"
                            + " answer an objection in 1 to 3 working days, one in ten in 12.",
                    "Members of the ARB assess every point of the Code of Practice 2 to 5 working"
                            + " days after the route; the ARB demands it before it approves. The"
                            + " lower the rating, the more is partly met or not met.",
                    "Leads answer an overlap in 1 to 3 working days: the same project in another"
                        + " year is to be joined; a service is not viable; of other cases one in"
                        + " four is not viable, the rest have a different need. The ARB accepts"
                        + " nine answers in ten; the others are given again and then accepted.",
                    "One member in three is missing from a sitting, where quorum allows it. A board"
                            + " decides on every case that waits for it. The ARB waits once"
                            + " for a mandatory response; when it is refused because something is"
                            + " missing, the case is held over to its next sitting.",
                    "Leads resubmit 3 to 8 working days after a deferral; 2 % withdraw their case 8"
                            + " working days after it began, if it is still open.",
                    "Evidence on conditions: 45 % is offered in time and accepted, 20 % is sent"
                        + " back once, 20 % comes 2 to 6 working days late, 15 % does not come.");

    private Behaviour() {}
}
