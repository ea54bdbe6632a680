package uk.nhs.england.approvals.servicenow;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Map;

/** A service that could not be exchanged, and why. */
@Schema(name = "ServiceNowDeadLetter", description = "A service that could not be exchanged.")
public record Letter(
        @Schema(description = "The service.", example = "SV-0001") String reference,
        @Schema(description = "Why, in words.", example = "ServiceNow ignored u_contact.")
                String reason,
        @Schema(description = "What was sent, by column; nothing secret.", example = "{}")
                Map<String, String> sent,
        @Schema(description = "How often it was tried.", example = "5") int attempts,
        @Schema(description = "When it failed last, UTC.", example = "2026-11-20T09:12:44Z")
                Instant failedAt,
        @Schema(
                        description = "Since when it waits for a person, UTC.",
                        example = "2026-11-20T09:12:44Z")
                @Nullable Instant deadSince,
        @Schema(description = "The version for If-Match.", example = "5") int version) {

    public Letter {
        sent = Map.copyOf(sent);
    }

    boolean isDead() {
        return deadSince != null;
    }
}
