package uk.nhs.england.approvals.boards;

import io.swagger.v3.oas.annotations.media.Schema;

import uk.nhs.england.approvals.kernel.PersonId;

import java.time.LocalDate;
import java.util.UUID;

/** That a member cannot come on some days. */
@Schema(name = "Absence", description = "That a member cannot come on some days.")
public record AbsenceView(
        @Schema(description = "Its id.", example = "0199c3f0-7d2e-4000-8000-000000000001") UUID id,
        @Schema(description = "Whose.", example = "omar.haddad") PersonId person,
        @Schema(description = "The first day.", example = "2026-12-21") LocalDate from,
        @Schema(description = "The last day.", example = "2027-01-03") LocalDate until) {

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
