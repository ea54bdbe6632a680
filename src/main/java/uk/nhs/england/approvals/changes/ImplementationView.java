package uk.nhs.england.approvals.changes;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** How a change was made. */
@Schema(name = "ChangeImplementation", description = "How a change was made, with times.")
public record ImplementationView(
        @Schema(description = "When it was started, UTC.", example = "2026-09-12T21:02:00Z")
                @Nullable Instant startedAt,
        @Schema(description = "Who started it.", example = "olu.adeyemi")
                @Nullable String startedBy,
        @Schema(description = "Since when it is held up, UTC.", example = "2026-09-12T21:30:00Z")
                @Nullable Instant pausedAt,
        @Schema(description = "How long it was held up before.", example = "900")
                long pausedSeconds,
        @Schema(description = "When it was over, UTC.", example = "2026-09-12T22:15:00Z")
                @Nullable Instant endedAt,
        @Schema(description = "Whether it was taken back.", example = "false") boolean backedOut) {}
