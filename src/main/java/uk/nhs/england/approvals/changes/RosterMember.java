package uk.nhs.england.approvals.changes;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.PersonId;

import java.time.LocalDate;

/** Somebody on the roster. */
@Schema(name = "RosterMember", description = "Somebody on the emergency roster.")
public record RosterMember(
        @Schema(description = "Who.", example = "omar.haddad") PersonId person,
        @Schema(description = "Of which team.", example = "Infrastructure") String team,
        @Schema(description = "The first day.", example = "2026-09-01") LocalDate from,
        @Schema(description = "The day from which no longer.", example = "2027-09-01")
                @Nullable LocalDate until) {}
