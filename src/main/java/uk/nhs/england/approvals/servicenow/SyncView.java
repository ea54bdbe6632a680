package uk.nhs.england.approvals.servicenow;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** A sync and how far it is. */
@Schema(name = "ServiceNowSync", description = "A sync and how far it is.")
public record SyncView(
        @Schema(description = "Its number.", example = "1") long number,
        @Schema(description = "Whether it compares everything.", example = "true") boolean full,
        @Schema(
                        description = "What it looks at now, or that it has ended.",
                        example = "the records of ServiceNow")
                String looksAt,
        @Schema(description = "Services of which both sides said the same.", example = "9000")
                int same,
        @Schema(description = "Services that ServiceNow was told.", example = "1000") int sent,
        @Schema(description = "Services of which the register learnt something.", example = "2")
                int taken,
        @Schema(description = "Services with a field to decide.", example = "1") int disputed,
        @Schema(description = "Attempts that failed.", example = "3") int failed,
        @Schema(description = "Records of no service in the register.", example = "10")
                int strangers,
        @Schema(description = "When it was asked, UTC.", example = "2026-11-20T09:12:44Z")
                Instant askedAt,
        @Schema(description = "Who asked.", example = "ada.lindqvist") String askedBy,
        @Schema(description = "When it last went on, UTC.", example = "2026-11-20T09:13:44Z")
                Instant movedAt,
        @Schema(description = "When it ended, UTC.", example = "2026-11-20T09:20:44Z")
                @Nullable Instant endedAt,
        @Schema(
                        description = "What stands in its way; it goes on when that is over.",
                        example = "ServiceNow cannot be reached")
                @Nullable String error) {

    static SyncView of(SyncRun run) {
        var tally = run.tally();
        return new SyncView(
                run.number(),
                run.kind() == SyncRun.Kind.FULL,
                run.place().phase().words(),
                tally.same(),
                tally.sent(),
                tally.taken(),
                tally.disputed(),
                tally.failed(),
                tally.strangers(),
                run.askedAt(),
                run.askedBy(),
                run.movedAt(),
                run.endedAt(),
                run.error());
    }
}
