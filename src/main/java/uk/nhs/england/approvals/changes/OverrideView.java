package uk.nhs.england.approvals.changes;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.PersonId;

import java.time.Instant;
import java.util.List;

/** The override of a gate as it is shown. */
@Schema(name = "GateOverride", description = "That the gate before a go-live is overridden.")
public record OverrideView(
        @Schema(description = "Its number.", example = "OVR-2026-0001") String number,
        @Schema(description = "The change.", example = "CHG-2026-00001") String change,
        @Schema(description = "The submission of it that is let through.", example = "1")
                int edition,
        @Schema(description = "What goes live.", example = "BC-2026-0001") String about,
        @Schema(
                        description =
                                "The conditions that hold it back, or the case with how it stands.",
                        example = "[\"ARB-2026-0001-C1\"]")
                List<String> heldBack,
        @Schema(description = "Why it is to go ahead.", example = "The contract ends today.")
                String reason,
        @Schema(description = "Who asked for it.", example = "priya.nair") PersonId requestedBy,
        @Schema(description = "When, UTC.", example = "2026-09-12T09:00:00Z") Instant requestedAt,
        @Schema(description = "The decision that granted it.", example = "ARB-2026-0007")
                @Nullable String grantedBy,
        @Schema(description = "The decision that refused it.", example = "ARB-2026-0008")
                @Nullable String refusedBy) {}
