package uk.nhs.england.approvals.businesscase;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.businesscase.answers.Need;
import uk.nhs.england.approvals.decisions.Made;
import uk.nhs.england.approvals.decisions.Outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What the decisions so far mean for a case: for each board it goes to, what that board needs next.
 *
 * @param reviews each board of the route, and each board that was asked to look first
 */
public record Progress(List<Review> reviews) {

    /** The board that gives technology approval; it comes after the others (source: ARB). */
    public static final String APPROVING_BOARD = "ARB";

    /** The board that pre-assesses what is digital (source: DPAG). */
    public static final String DIGITAL_BOARD = "DPAG";

    /** What a board needs to go on. */
    public enum Need {
        /** Nothing: it has decided. */
        NOTHING,
        /** To decide at a sitting. */
        DECISION,
        /** A new version, since it deferred the case. */
        NEW_VERSION,
        /** Another board's decision first. */
        ANOTHER_BOARD
    }

    /**
     * One board's review.
     *
     * @param asks the board that is to decide first; null unless it needs another board
     * @param decision the number of its latest decision; null before the first
     */
    @Schema(name = "BoardReview", description = "What a board on the way of the case needs next.")
    public record Review(
            @Schema(description = "The board.", example = "ARB") String board,
            @Schema(description = "What it needs.", example = "DECISION") Need need,
            @Schema(description = "The board that is to decide first.", example = "TDA")
                    @Nullable String asks,
            @Schema(description = "Its latest decision.", example = "ARB-2026-0001")
                    @Nullable String decision,
            @Schema(description = "The outcome of that decision.", example = "DEFERRED")
                    Outcome.@Nullable Type outcome) {}

    static Progress none() {
        return new Progress(List.of());
    }

    /**
     * Derives it from the facts.
     *
     * @param boards the boards on the route, in order
     * @param made the decisions, oldest first
     * @param latest the number of the latest version
     */
    static Progress of(List<String> boards, List<Made> made, int latest) {
        var standing = made.stream().filter(Made::stands).toList();
        var asked = new ArrayList<>(boards);
        standing.stream()
                .map(Made::referredTo)
                .filter(to -> to != null && !asked.contains(to))
                .forEach(asked::add);
        var reviews = new ArrayList<Review>();
        asked.forEach(board -> reviews.add(new Reviewing(boards, standing, latest).review(board)));
        return new Progress(List.copyOf(reviews));
    }

    Optional<Review> review(String board) {
        return reviews.stream().filter(review -> review.board().equals(board)).findFirst();
    }

    /** What this board needs; nothing when the case does not go to it. */
    public Need need(String board) {
        return review(board).map(Review::need).orElse(Need.NOTHING);
    }

    boolean rejected() {
        return reviews.stream().anyMatch(review -> review.outcome() == Outcome.Type.REJECTED);
    }

    boolean approved() {
        return review(APPROVING_BOARD)
                .filter(review -> review.need() == Need.NOTHING)
                .map(Review::outcome)
                .filter(Outcome.Type::approves)
                .isPresent();
    }

    boolean hasConditions() {
        return reviews.stream()
                .anyMatch(review -> review.outcome() == Outcome.Type.APPROVED_WITH_CONDITIONS);
    }

    /** What is waited for, such as {@code decide:TDA} or {@code resubmit:ARB}. */
    List<String> waits() {
        return reviews.stream()
                .map(
                        review ->
                                switch (review.need()) {
                                    case DECISION -> "decide:" + review.board();
                                    case NEW_VERSION -> "resubmit:" + review.board();
                                    case NOTHING, ANOTHER_BOARD -> "";
                                })
                .filter(wait -> !wait.isEmpty())
                .toList();
    }

    boolean awaitsNewVersion() {
        return reviews.stream().anyMatch(review -> review.need() == Need.NEW_VERSION);
    }

    /** The boards that wait, directly or through others, for this board to decide. */
    Set<String> waitingFor(String board) {
        var waiting = new TreeSet<String>();
        var next = Set.of(board);
        while (!next.isEmpty()) {
            var asked = next;
            next =
                    reviews.stream()
                            .filter(review -> review.asks() != null)
                            .filter(review -> asked.contains(review.asks()))
                            .map(Review::board)
                            .filter(waiting::add)
                            .collect(Collectors.toSet());
        }
        return waiting;
    }
}
