package uk.nhs.england.approvals.identity.web;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;

import uk.nhs.england.approvals.identity.Person.Particulars;
import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.web.PlainText;

import java.time.LocalDate;
import java.util.Set;

/** What callers of the people API send. */
final class PeopleRequests {

    private PeopleRequests() {}

    /** Somebody who joins. */
    @Schema(title = "person", description = "Somebody who joins")
    record NewPerson(
            @Schema(description = "The name they will sign in with", example = "lena.lead") @NotNull
                    PersonId username,
            @Schema(description = "Their name as people know it", example = "Lena Lead")
                    @NotBlank
                    @PlainText(max = 100)
                    String name,
            @Schema(description = "Where they are reached", example = "lena.lead@example.org")
                    @NotBlank
                    @Email
                    @PlainText(max = 254)
                    String email,
            @Schema(description = "What they may come to do", example = "[\"PROJECT_LEAD\"]")
                    @NotEmpty
                    Set<@NotNull Role> roles,
            @Schema(description = "The first day on which they may sign in", example = "2026-11-02")
                    @NotNull
                    LocalDate activeFrom) {

        Particulars particulars() {
            return new Particulars(username, name.strip(), email.strip(), roles);
        }
    }

    /** The roles somebody is to hold. */
    @Schema(title = "list of roles", description = "The roles somebody is to hold, and no others")
    record Roles(
            @Schema(description = "The roles", example = "[\"PMO\", \"AUDITOR\"]") @NotEmpty
                    Set<@NotNull Role> roles) {}

    /** When somebody leaves. */
    @Schema(title = "leaving", description = "When somebody leaves")
    record Leaving(
            @Schema(description = "The last day on which they may sign in", example = "2027-03-31")
                    @NotNull
                    LocalDate on) {}
}
