package uk.nhs.england.approvals.realrun;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a board decides, from the delivery confidence of the project alone: the same rating, the
 * same decisions, on every run.
 *
 * @param outcome as the API takes it
 */
record Verdict(Object outcome, String reasons) {

    /** The rules, in words. */
    static final List<String> RULES =
            List.of(
                    "Green and Amber/Green: every board approves.",
                    "Amber: the first boards approve; the ARB approves with two conditions, one of"
                            + " them before live.",
                    "Amber/Red: the first board to decide defers; the lead resubmits with a plan"
                            + " and a tenth more cost; then as Amber.",
                    "Red: the first board to decide defers; the lead resubmits; the first boards"
                            + " approve and the ARB rejects.",
                    "No rating: the ARB refers to TDA, if TDA is not on the route; then every board"
                            + " approves.",
                    "No cost: the PMO overrides the route and adds DPAG, because a sum of nought"
                            + " would otherwise pass as small.");

    private static final Set<Project.Rating> DOUBTED =
            Set.of(Project.Rating.AMBER_RED, Project.Rating.RED);
    private static final Set<Project.Rating> CONDITIONAL =
            Set.of(Project.Rating.AMBER, Project.Rating.AMBER_RED);

    /**
     * Where a case is when a board decides.
     *
     * @param decided the boards that have decided so far, oldest first
     */
    record Turn(String board, List<String> decided, String lead, String chair, LocalDate day) {}

    /** What the board whose turn it is decides on a project. */
    static Verdict on(Project project, Turn turn) {
        var worry = Text.firstSentence(project.comment(), 500);
        var reasons =
                "Delivery confidence was %s in %s. %s"
                        .formatted(project.rating().words(), project.year(), worry)
                        .strip();
        return new Verdict(outcome(project, turn, worry), reasons);
    }

    boolean approves() {
        return outcome instanceof Map<?, ?> given
                && String.valueOf(given.get("type")).startsWith("APPROVED");
    }

    private static Object outcome(Project project, Turn turn, String worry) {
        var rating = project.rating();
        if (DOUBTED.contains(rating) && turn.decided().isEmpty()) {
            return Bodies.object(
                    "type", "DEFERRED", "missing", "A plan that answers this: " + worry);
        }
        if (!turn.board().equals("ARB")) {
            return Bodies.object("type", "APPROVED");
        }
        if (rating == Project.Rating.RED) {
            return Bodies.object("type", "REJECTED");
        }
        if (rating == Project.Rating.NONE && !turn.decided().contains("TDA")) {
            return Bodies.object(
                    "type", "REFERRED",
                    "board", "TDA",
                    "why", "The project has no rating: let its design be read first.");
        }
        return CONDITIONAL.contains(rating)
                ? Bodies.object(
                        "type",
                        "APPROVED_WITH_CONDITIONS",
                        "conditions",
                        List.of(tested(turn), followedUp(turn, worry)))
                : Bodies.object("type", "APPROVED");
    }

    private static Object tested(Turn turn) {
        return Bodies.object(
                "wording", "A test by an independent assessor has no high findings open.",
                "owner", turn.lead(),
                "due", turn.day().plusWeeks(4).toString(),
                "closer", turn.chair(),
                "beforeLive", true);
    }

    private static Object followedUp(Turn turn, String worry) {
        return Bodies.object(
                "wording", "The sponsor reports on this within a quarter: " + worry,
                "owner", turn.lead(),
                "due", turn.day().plusWeeks(13).toString(),
                "closer", turn.chair(),
                "beforeLive", false);
    }
}
