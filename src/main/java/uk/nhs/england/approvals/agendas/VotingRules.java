package uk.nhs.england.approvals.agendas;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

/** Who may vote or advise on an item, and what it takes (product rules 4 and 5). */
final class VotingRules {

    private VotingRules() {}

    /**
     * @param heard whether the member is there and counts for the item
     */
    static Refusals counts(boolean heard) {
        return heard
                ? Refusals.none()
                : Refusals.of(
                        Refusal.forbidden(
                                "those-who-count-vote",
                                "Only members who are present and count for the item vote on it."));
    }

    static Refusals saysSomething(@Nullable Choice vote, @Nullable String comment) {
        return vote != null || comment != null
                ? Refusals.none()
                : Refusals.of(
                        Refusal.invalid(
                                "a-vote-or-advice", "vote", "Vote, or give advice, or both."));
    }
}
