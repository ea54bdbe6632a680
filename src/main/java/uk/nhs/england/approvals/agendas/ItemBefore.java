package uk.nhs.england.approvals.agendas;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.Subject;

import java.util.List;
import java.util.UUID;

/**
 * An item of a sitting as whoever decides on it knows it.
 *
 * @param version the version before the board
 * @param recommended what is recommended, when it is below the line
 * @param pack the fingerprint of the frozen pack; null before the freeze
 * @param votes advice and votes, oldest first
 */
public record ItemBefore(
        UUID id,
        Subject subject,
        int version,
        ItemKind kind,
        @Nullable Recommendation recommended,
        @Nullable String pack,
        List<VoteView> votes) {}
