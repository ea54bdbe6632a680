package uk.nhs.england.approvals.businesscase;

import uk.nhs.england.approvals.decisions.Outcome;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

import java.util.Set;
import java.util.stream.Collectors;

/** What a business case asks of a board that is about to decide on it (product rules 1, 6, 7). */
final class DecidingRules {

    private static final Set<String> REVIEWING = Set.of("TDA", "DPAG");

    private DecidingRules() {}

    static Refusals refusals(DecidableCase decidable, String board, Outcome outcome) {
        var businessCase = decidable.businessCase();
        var open = caseIsBeforeBoards(businessCase);
        return open.isEmpty()
                ? theBoardIsAsked(businessCase, board)
                        .and(referralGoesForward(businessCase, board, outcome))
                        .and(overlapsAreAnswered(decidable, board, outcome))
                        .and(digitalHasADpagOutcome(businessCase, board, outcome))
                        .and(decidable.others().refusals(businessCase.reference(), board, outcome))
                : open;
    }

    /**
     * By its answers, when the table sends it to DPAG, or because the ARB classified it so and
     * referred it there (rule 7).
     */
    static boolean isDigital(BusinessCase businessCase) {
        var proposal = businessCase.proposal();
        return businessCase.progress().review(Progress.DIGITAL_BOARD).isPresent()
                || (proposal != null && proposal.boardCodes().contains(Progress.DIGITAL_BOARD));
    }

    static Refusals caseIsBeforeBoards(BusinessCase businessCase) {
        return CaseRules.require(
                businessCase.is(Standing.IN_REVIEW, Standing.DEFERRED),
                Refusal.conflict(
                        "case-is-open",
                        "The case is not before a board: it is %s."
                                .formatted(businessCase.standing().words())));
    }

    private static Refusals theBoardIsAsked(BusinessCase businessCase, String board) {
        var review = businessCase.progress().review(board);
        if (review.isEmpty()) {
            return refused(
                    "the-board-is-asked", "The case is not on its way to the " + board + ".");
        }
        return switch (review.get().need()) {
            case DECISION -> Refusals.none();
            case NOTHING ->
                    refused(
                            "the-board-decides-once",
                            "The %s has decided already: %s."
                                    .formatted(board, review.get().decision()));
            case NEW_VERSION ->
                    refused(
                            "a-new-version-is-awaited",
                            "The %s deferred this version in %s; a new version is awaited."
                                    .formatted(board, review.get().decision()));
            case ANOTHER_BOARD ->
                    refused(
                            "another-board-comes-first",
                            "The %s decides before the %s.".formatted(review.get().asks(), board));
        };
    }

    private static Refusals referralGoesForward(
            BusinessCase businessCase, String board, Outcome outcome) {
        if (!(outcome instanceof Outcome.Referred(var to, var why))) {
            return Refusals.none();
        }
        return CaseRules.require(
                        REVIEWING.contains(to) && !to.equals(board),
                        Refusal.invalid(
                                "referral-to-a-reviewing-board",
                                "outcome.board",
                                "A case is referred to TDA or DPAG, and not to the board that"
                                        + " decides."))
                .and(
                        CaseRules.require(
                                !businessCase.progress().waitingFor(board).contains(to),
                                Refusal.invalid(
                                        "referral-does-not-go-back",
                                        "outcome.board",
                                        "The %s waits for this board; it cannot be referred back."
                                                .formatted(to))));
    }

    /** Rule 6, from Standards for new Service Procurements, "approved by IT and the ARB". */
    private static Refusals overlapsAreAnswered(
            DecidableCase decidable, String board, Outcome outcome) {
        if (!board.equals(Progress.APPROVING_BOARD) || !outcome.type().approves()) {
            return Refusals.none();
        }
        var openOverlaps = decidable.openOverlaps().get();
        return CaseRules.require(
                openOverlaps.isEmpty(),
                Refusal.conflict(
                        "overlap-is-answered",
                        "The ARB cannot approve while an overlap is open: the evidence on overlap %s must be accepted first."
                                .formatted(
                                        openOverlaps.stream()
                                                .map(String::valueOf)
                                                .collect(Collectors.joining(", ")))));
    }

    /** Rule 7, from Standards for new Service Procurements, "DPAG". */
    private static Refusals digitalHasADpagOutcome(
            BusinessCase businessCase, String board, Outcome outcome) {
        return CaseRules.require(
                !board.equals(Progress.APPROVING_BOARD)
                        || !outcome.type().approves()
                        || !isDigital(businessCase)
                        || businessCase
                                .progress()
                                .review(Progress.DIGITAL_BOARD)
                                .filter(review -> review.need() == Progress.Need.NOTHING)
                                .isPresent(),
                Refusal.conflict(
                        "digital-has-a-dpag-outcome",
                        "The case is digital: it cannot pass the ARB without a DPAG outcome. "
                                + dpagIsToDecide(businessCase)));
    }

    private static String dpagIsToDecide(BusinessCase businessCase) {
        return businessCase.progress().review(Progress.DIGITAL_BOARD).isPresent()
                ? "DPAG has not decided yet."
                : "Refer it to DPAG.";
    }

    private static Refusals refused(String rule, String reason) {
        return Refusals.of(Refusal.conflict(rule, reason));
    }
}
