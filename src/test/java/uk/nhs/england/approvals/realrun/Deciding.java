package uk.nhs.england.approvals.realrun;

import tools.jackson.databind.JsonNode;

import uk.nhs.england.approvals.realrun.Api.Answer;
import uk.nhs.england.approvals.realrun.Api.Call;
import uk.nhs.england.approvals.realrun.Diary.Hour;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a board does with one case at a sitting. */
final class Deciding {

    /** Why the ARB may have to wait; by any other rule nothing should be refused. */
    private static final Set<String> WAITS =
            Set.of(
                    "consultees-have-responded",
                    "objections-are-answered",
                    "overlap-is-answered",
                    "standards-are-assessed-first");

    private static final String CHAIR_WAITS = "the chair waits once for a response";
    private static final String JUDGE = "sofia.rossi";

    private final Office office;
    private final Leads leads;
    private final Conditions conditions;

    Deciding(Office office, Leads leads, Conditions conditions) {
        this.office = office;
        this.leads = leads;
        this.conditions = conditions;
    }

    /**
     * Decides by the rating; holds the case over when the ARB is told that something is missing.
     *
     * @return whether it is decided
     */
    boolean decide(Passage passage, Table table) {
        var board = table.board();
        if (board.equals("ARB")) {
            judgeOverlaps(passage);
        }
        var verdict = verdict(passage, table);
        if (board.equals("ARB") && verdict.approves() && theChairWaits(passage)) {
            return false;
        }
        var call = call(passage, table, verdict);
        var answer = office.attempt(Act.DECIDE, passage, call);
        if (answer.isGood()) {
            decided(passage, board, answer.body());
        } else if (board.equals("ARB") && mayWait(answer)) {
            answer.rules().forEach(rule -> passage.heldOver.merge(rule, 1, Integer::sum));
        } else {
            throw new Api.RefusedException(call, answer);
        }
        return answer.isGood();
    }

    /** How the chair asks for the decision. */
    Call call(Passage passage, Table table, Verdict verdict) {
        var shown = office.api().get(table.chair(), passage.path()).body();
        return new Call(
                table.chair(),
                "POST",
                "/decisions",
                null,
                Bodies.object(
                        "sitting", table.sitting(),
                        "subject", passage.reference,
                        "version", shown.path("latestSubmission").asInt(),
                        "outcome", verdict.outcome(),
                        "reasons", verdict.reasons()));
    }

    Verdict verdict(Passage passage, Table table) {
        return Verdict.on(
                passage.project,
                new Verdict.Turn(
                        table.board(),
                        List.copyOf(passage.boardsDecided),
                        passage.lead,
                        table.chair(),
                        office.today()));
    }

    /** Conditions would be lawful without a response; the chair waits for it once all the same. */
    private boolean theChairWaits(Passage passage) {
        boolean missing =
                office.api().items(Boards.chair("ARB"), passage.path() + "/consultations").stream()
                        .filter(one -> one.path("mandatory").asBoolean())
                        .anyMatch(one -> Consultees.isAwaited(one));
        return missing && passage.heldOver.putIfAbsent(CHAIR_WAITS, 1) == null;
    }

    private static boolean mayWait(Answer answer) {
        return answer.status() == 409
                && !answer.rules().isEmpty()
                && WAITS.containsAll(answer.rules());
    }

    /** What follows from a decision that was recorded. */
    void decided(Passage passage, String board, JsonNode decision) {
        var outcome = decision.path("outcome").asString();
        passage.boardsDecided.add(board);
        passage.decisions.add(board + " " + Report.words(outcome));
        for (var condition : decision.path("conditions")) {
            conditions.plan(passage, condition.asString());
        }
        var standing = office.api().get(passage.lead, passage.path()).body();
        passage.closed = isClosed(standing.path("standing").asString());
        if (outcome.equals("DEFERRED")) {
            int days = office.chance().between(3, 8, "resubmit", passage.key(), board);
            office.note(office.in(days), Hour.LEADS, passage, () -> leads.resubmit(passage));
        }
    }

    private static boolean isClosed(String standing) {
        return !Set.of("DRAFT", "SUBMITTED", "IN_REVIEW", "DEFERRED", "ADVICE_REQUESTED")
                .contains(standing);
    }

    /** A member of the ARB judges what the lead has answered since. */
    void judgeOverlaps(Passage passage) {
        for (var overlap : office.api().items(JUDGE, passage.path() + "/overlaps")) {
            if (!overlap.path("answer").isNull() && overlap.path("accepted").isNull()) {
                judge(passage, overlap);
            }
        }
    }

    private void judge(Passage passage, JsonNode overlap) {
        var number = overlap.path("number").asString();
        boolean again = !passage.planned.add("judged " + number);
        boolean accepted =
                again
                        || !office.chance()
                                .happens(Behaviour.NOT_ACCEPTED, "accepted", passage.key(), number);
        office.act(
                Act.JUDGE_OVERLAP,
                passage,
                new Call(
                        JUDGE,
                        "POST",
                        passage.path() + "/overlaps/" + number + "/verdict",
                        null,
                        Map.of(
                                "accepted",
                                accepted,
                                "reason",
                                accepted
                                        ? "The ARB has read it and agrees."
                                        : "Say which of its parts were looked at.")));
        if (!accepted) {
            leads.answerLater(passage, overlap, 2);
        }
    }
}
