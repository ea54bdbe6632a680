package uk.nhs.england.approvals.agendas;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.boards.Quorum;

import java.util.List;
import java.util.UUID;

/** An item of an agenda as it is shown to somebody who may read its subject. */
@Schema(name = "AgendaItem", description = "An item of an agenda.")
public record ItemView(
        @Schema(description = "Its id.", example = "0199c3f0-7d2e-4000-8000-000000000001") UUID id,
        @Schema(description = "Its place.", example = "1") int position,
        @Schema(description = "What is before the board.", example = "BC-2026-0001") String subject,
        @Schema(description = "The version before the board.", example = "2") int version,
        @Schema(description = "Its title.", example = "Referral management") String title,
        @Schema(description = "How it is dealt with.", example = "DECISION") ItemKind kind,
        @Schema(description = "Where it stands.", example = "WAITING") ItemState state,
        @Schema(description = "Minutes planned.", example = "20") int minutes,
        @Schema(description = "Whether it goes first.", example = "false") boolean urgent,
        @Schema(description = "Seconds spent on it so far.", example = "540") int seconds,
        @Schema(description = "What is recommended, below the line.")
                @Nullable Recommendation recommended,
        @Schema(description = "The chair's leave, when it came late.") @Nullable Said leave,
        @Schema(description = "Who called it in, when it was below the line.")
                @Nullable Said callIn,
        @Schema(description = "Why it left the agenda.", example = "The paper is not ready.")
                @Nullable String leftWhy,
        @Schema(description = "The decision made.", example = "ARB-2026-0001")
                @Nullable String decision,
        @Schema(description = "Who counts for it now, and whether that is enough.") Quorum quorum,
        @Schema(description = "Advice and votes so far, oldest first.") List<VoteView> votes) {

    static ItemView of(AgendaItem item, int seconds, Quorum quorum, List<VoteView> votes) {
        return new ItemView(
                item.id(),
                item.position(),
                item.subject().reference(),
                item.version(),
                item.title(),
                item.kind(),
                item.state(),
                item.minutes(),
                item.urgent(),
                seconds,
                item.recommended(),
                item.leave(),
                item.callIn(),
                item.course().leftWhy(),
                item.course().decision(),
                quorum,
                votes);
    }
}
