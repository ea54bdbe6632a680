package uk.nhs.england.approvals.realrun;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** What the people of the run do, and what the record of a case then says. */
enum Act {
    DEMAND("demand an assessment", ""),
    PLAN("plan a sitting", ""),
    OPEN("open a sitting", ""),
    ATTEND("take the attendance", ""),
    TABLE("put a case on an agenda", "ItemTabled"),
    CLOSE("close a sitting", ""),
    PLAN_SERIES("plan a board's series", ""),
    CANCEL("cancel a sitting", ""),
    REPLY("reply to a sitting", ""),
    FILL("fill an agenda", ""),
    MOVE("move an item of an agenda", ""),
    FREEZE("freeze an agenda", ""),
    RENEW_PAPER("put a newer version before a board", "PaperRenewed"),
    CALL_IN("call an item in", "ItemCalledIn"),
    DISCUSS("turn to an item", ""),
    SET_ASIDE("move on from an item", ""),
    DECLARE("declare an interest", "InterestDeclared"),
    VOTE("vote", "Voted"),
    CONSENT("decide what is below the line", ""),
    ASK_IN_WRITING("ask a board out of committee", "AskedOutOfCommittee"),
    RATIFY("ratify a decision", "DecisionRatified"),
    CORRECT("correct a decision", "DecisionCorrected"),
    EXCEPTION("request an exception", ""),
    RENEW("request the renewal of an exception", ""),
    COMMENT("comment on minutes", ""),
    AGREE("agree minutes", ""),
    IMPORT("import a draft", "Drafted"),
    EDIT("change a draft", "Edited"),
    SUBMIT("submit", "Submitted"),
    WITHDRAW("withdraw", "Withdrawn"),
    TRIAGE("decide the route", "RouteDecided"),
    ASK("ask another consultee", "ConsulteeNamed"),
    RESPOND("respond", "ConsulteeResponded"),
    EXTEND("give a consultee more time", "DueDayMoved"),
    ANSWER_OBJECTION("answer an objection", "ObjectionAnswered"),
    ANSWER_OVERLAP("answer an overlap", "OverlapChanged"),
    JUDGE_OVERLAP("judge an overlap's answer", "OverlapChanged"),
    ASSESS("assess", "FindingsMade"),
    DECIDE("decide", "DecisionRecorded"),
    TRY_TO_DECIDE("be refused a decision", ""),
    OFFER("offer evidence on a condition", "EvidenceOffered"),
    DISCHARGE("discharge a condition", "ConditionDischarged"),
    SEND_BACK("send a condition's evidence back", "ConditionSentBack");

    /** What the service itself puts on the record because of an act, or of the time. */
    static final Set<String> FOLLOWS =
            Set.of(
                    "ItemLeft",
                    "RepliesAreIn",
                    "RepliesReminded",
                    "RepliesClosed",
                    "ConcludedOutOfCommittee",
                    "ConsulteesAsked",
                    "ConsulteeReminded",
                    "ResponseBecameOverdue",
                    "ConsultationsLapsed",
                    "Approved",
                    "ServiceProposed",
                    "Rejected",
                    "ConditionSet",
                    "ConditionLapsed",
                    "ConditionBecameOverdue");

    private final String words;
    private final String event;

    Act(String words, String event) {
        this.words = words;
        this.event = event;
    }

    String words() {
        return words;
    }

    /** The kind of event on the record of the case; empty when it is not about one case. */
    String event() {
        return event;
    }

    static Set<String> events() {
        return Arrays.stream(values())
                .map(Act::event)
                .filter(event -> !event.isEmpty())
                .collect(Collectors.toSet());
    }
}
