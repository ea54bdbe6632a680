package uk.nhs.england.approvals.boards;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** A sitting of a board's series, with what became of it. */
@Schema(name = "SeriesSitting", description = "A sitting of a board's series.")
public record SeriesView(
        @Schema(description = "The sitting.") SittingView sitting,
        @Schema(
                        description = "Why it was cancelled; null when it takes place.",
                        example = "HOLIDAY")
                @Nullable ScheduleCause cancelledCause,
        @Schema(description = "How it was moved, oldest first.") List<MoveView> moves) {}
