package uk.nhs.england.approvals.businesscase;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.businesscase.Progress.Need;
import uk.nhs.england.approvals.businesscase.Progress.Review;
import uk.nhs.england.approvals.decisions.Made;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Works out what one board needs, from the route and the decisions in the order made.
 *
 * @param boards the boards on the route, in order
 * @param made the decisions, oldest first
 * @param latest the number of the latest version
 */
record Reviewing(List<String> boards, List<Made> made, int latest) {

    Review review(String board) {
        int last = lastBy(board);
        if (last < 0 || askedAgainSince(board, last)) {
            return open(board, last);
        }
        var decision = made.get(last);
        return switch (decision.outcome()) {
            case APPROVED, APPROVED_WITH_CONDITIONS, REJECTED ->
                    review(board, Need.NOTHING, null, last);
            case DEFERRED ->
                    decision.version() < latest
                            ? open(board, last)
                            : review(board, Need.NEW_VERSION, null, last);
            case REFERRED ->
                    decidedSince(decision.referredTo(), last)
                            ? open(board, last)
                            : review(board, Need.ANOTHER_BOARD, decision.referredTo(), last);
        };
    }

    /** A board that is to decide: the last of the route waits for those before it. */
    private Review open(String board, int last) {
        var first =
                board.equals(Progress.APPROVING_BOARD)
                        ? unsettledBefore()
                        : Optional.<String>empty();
        return first.map(other -> review(board, Need.ANOTHER_BOARD, other, last))
                .orElseGet(() -> review(board, Need.DECISION, null, last));
    }

    private Optional<String> unsettledBefore() {
        return boards.stream()
                .filter(board -> !board.equals(Progress.APPROVING_BOARD))
                .filter(board -> review(board).need() != Need.NOTHING)
                .findFirst();
    }

    private Review review(String board, Need need, @Nullable String asks, int last) {
        var decision = last < 0 ? null : made.get(last);
        return new Review(
                board,
                need,
                asks,
                decision == null ? null : decision.number(),
                decision == null ? null : decision.outcome());
    }

    private int lastBy(@Nullable String board) {
        return IntStream.range(0, made.size())
                .filter(index -> made.get(index).board().equals(board))
                .reduce((_, later) -> later)
                .orElse(-1);
    }

    private boolean askedAgainSince(String board, int last) {
        return IntStream.range(last + 1, made.size())
                .anyMatch(index -> board.equals(made.get(index).referredTo()));
    }

    private boolean decidedSince(@Nullable String board, int since) {
        return lastBy(board) > since && review(String.valueOf(board)).need() == Need.NOTHING;
    }
}
