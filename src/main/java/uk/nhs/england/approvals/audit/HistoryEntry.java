package uk.nhs.england.approvals.audit;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.identity.Untold;
import uk.nhs.england.approvals.kernel.PersonId;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One act in the record. Its hash is over all that was recorded, what this reader is not told
 * included.
 */
@Schema(description = "One act in the record.")
public record HistoryEntry(
        @Schema(description = "Its place in the record of the case.", example = "4") int sequence,
        @Schema(description = "The kind of act.", example = "DecisionRecorded") String event,
        @Schema(description = "What happened.", example = "TDA decided on version 1: approved")
                String what,
        @Schema(description = "Who did it.", example = "omar.haddad") PersonId actor,
        @Schema(description = "On whose behalf.", example = "priya.nair")
                @Nullable PersonId onBehalfOf,
        @Schema(description = "When, UTC.", example = "2026-11-20T09:12:44Z") Instant at,
        @Schema(
                        description =
                                "What it changed, field by field; left out for a draft, except"
                                        + " to those who write or check it.")
                List<Change> changes,
        @Schema(description = "The hash of the act before; empty for the first.", example = "")
                String previousHash,
        @Schema(
                        description =
                                "SHA-256 over this act and the hash before it, in hexadecimal.",
                        example =
                                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
                String hash) {

    Stream<@Nullable String> texts() {
        return Stream.concat(
                Stream.of(what),
                changes.stream().flatMap(one -> Stream.of(one.before(), one.after())));
    }

    HistoryEntry without(Untold untold) {
        var told = changes.stream().map(change -> change.without(untold)).toList();
        var words = Objects.requireNonNull(untold.in(what));
        return new HistoryEntry(
                sequence, event, words, actor, onBehalfOf, at, told, previousHash, hash);
    }

    /** One field before and after. */
    @Schema(name = "HistoryChange", description = "One field before and after.")
    public record Change(
            @Schema(description = "The field.", example = "title") String field,
            @Schema(description = "Before.", example = "Referrals") @Nullable String before,
            @Schema(description = "After.", example = "Referral management")
                    @Nullable String after) {

        private Change without(Untold untold) {
            return new Change(field, untold.in(before), untold.in(after));
        }
    }
}
