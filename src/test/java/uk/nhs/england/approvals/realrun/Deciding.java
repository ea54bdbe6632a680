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
     */
    void decide(Passage passage, String board, String sitting) {
        var chair = Boards.chair(board);
        if (board.equals("ARB")) {
            judgeOverlaps(passage);
        }
        var verdict = verdict(passage, board);
        if (board.equals("ARB") && verdict.approves() && theChairWaits(passage)) {
            return;
        }
        var shown = office.api().get(chair, passage.path()).body();
        var call =
                new Call(
                        chair,
                        "POST",
                        "/decisions",
                        null,
                        Bodies.object(
                                "sitting", sitting,
                                "subject", passage.reference,
                                "version", shown.path("latestSubmission").asInt(),
                                "outcome", verdict.outcome(),
                                "reasons", verdict.reasons()));
        var answer = office.attempt(Act.DECIDE, passage, call);
        if (answer.isGood()) {
            decided(passage, board, answer);
        } else if (board.equals("ARB") && mayWait(answer)) {
            answer.rules().forEach(rule -> passage.heldOver.merge(rule, 1, Integer::sum));
        } else {
            throw new Api.RefusedException(call, answer);
        }
    }

    private Verdict verdict(Passage passage, String board) {
        return Verdict.on(
                passage.project,
                new Verdict.Turn(
                        board,
                        List.copyOf(passage.boardsDecided),
                        passage.lead,
                        Boards.chair(board),
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

    private void decided(Passage passage, String board, Answer answer) {
        var decision = answer.body();
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
    private void judgeOverlaps(Passage passage) {
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
