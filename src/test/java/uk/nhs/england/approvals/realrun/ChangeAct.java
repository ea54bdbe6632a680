package uk.nhs.england.approvals.realrun;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What people do about changes, and what the record of a change then says. */
enum ChangeAct {
    SET_UP("set something up"),
    PROPOSE("propose a template"),
    ENTER_FREEZE("enter a freeze"),
    REQUEST("request a change", "ChangeRequested"),
    USE_TEMPLATE("make a standard change of a template", "ChangeRequested", "ChangeSubmitted"),
    REWRITE("write a change anew", "ChangeRewritten"),
    SUBMIT("submit a change", "ChangeSubmitted"),
    WITHDRAW("withdraw a change", "ChangeWithdrawn"),
    ASSESS("assess a change", "ChangeAssessed"),
    APPROVE_AS_ROSTER("approve an emergency", "RosterMemberApproved"),
    ACCEPT_CLASH("accept a clash", "ClashAccepted"),
    ASK_SLOTS("ask for free slots"),
    MAY_I("ask whether a change may be made"),
    START("start a change", "ChangeMoved"),
    PAUSE("pause or resume a change", "ChangeMoved"),
    END("finish a change or back it out", "ChangeImplemented"),
    REVIEW("review a change", "ChangeReviewed"),
    LINK("link an incident", "IncidentLinked"),
    CLOSE("close a change", "ChangeClosed"),
    OVERRIDE("ask for an override of the gate"),
    OFFER("offer evidence on a condition", "EvidenceOffered"),
    DISCHARGE("discharge a condition", "ConditionDischarged"),
    TABLE("put an item on an agenda", "ItemTabled"),
    OPEN("open a sitting"),
    ATTEND("take the attendance"),
    DECLARE("declare an interest", "InterestDeclared"),
    DISCUSS("turn to an item"),
    SET_ASIDE("move on from an item"),
    VOTE("vote", "Voted"),
    CALL_IN("call an item in", "ItemCalledIn"),
    CONSENT("decide what is below the line"),
    DECIDE("decide", "DecisionRecorded"),
    SIT_ENDS("close a sitting"),
    BE_REFUSED("be refused");

    /** What the service puts on the record because of an act, or of the time. */
    static final Set<String> FOLLOWS =
            Set.of(
                    "ClashFound",
                    "ClashGone",
                    "ChangeApproved",
                    "ChangeRefused",
                    "ChangeDeferred",
                    "CabLooked",
                    "WindowPassed",
                    "ChangeChased",
                    "ItemLeft",
                    "ConditionSet",
                    "ConditionBecameOverdue",
                    "ConditionLapsed");

    private final String words;
    private final List<String> events;

    ChangeAct(String words, String... events) {
        this.words = words;
        this.events = List.of(events);
    }

    String words() {
        return words;
    }

    /** The kinds of events on the record of the change. */
    List<String> events() {
        return events;
    }

    static Set<String> all() {
        return Arrays.stream(values())
                .flatMap(act -> act.events().stream())
                .collect(Collectors.toSet());
    }
}
