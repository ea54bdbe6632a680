package uk.nhs.england.approvals.boards;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.PersonId;

import java.time.Instant;

/** That a member was in the room, from when until when. */
@Schema(name = "Attendance", description = "That a member was in the room.")
public record AttendanceView(
        @Schema(description = "The member.", example = "omar.haddad") PersonId person,
        @Schema(description = "When they came, UTC.", example = "2026-12-02T14:00:00Z")
                Instant arrivedAt,
        @Schema(
                        description = "When they left, UTC; null while they are there.",
                        example = "2026-12-02T15:10:00Z")
                @Nullable Instant leftAt) {}
