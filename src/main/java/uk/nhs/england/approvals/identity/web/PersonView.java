package uk.nhs.england.approvals.identity.web;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.identity.Person;
import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.kernel.PersonId;

import java.time.LocalDate;
import java.util.Set;

/** A person as the API shows them. */
@Schema(name = "Person", description = "Somebody who may sign in, or once could")
record PersonView(
        @Schema(description = "The name they sign in with", example = "sam.okafor")
                PersonId username,
        @Schema(description = "Their name as people know it", example = "Lena Lead") String name,
        @Schema(description = "Where they are reached", example = "sam.okafor@example.nhs.uk")
                String email,
        @Schema(description = "What they may come to do", example = "[\"PROJECT_LEAD\"]")
                Set<Role> roles,
        @Schema(description = "The first day on which they may sign in", example = "2026-11-02")
                LocalDate activeFrom,
        @Schema(
                        description = "The last day on which they may; null while none is set",
                        example = "2027-03-31")
                @Nullable LocalDate activeTo,
        @Schema(description = "Whether they are made up for the demonstration", example = "false")
                boolean demonstration) {

    static PersonView of(Person person) {
        return new PersonView(
                person.id(),
                person.name(),
                person.email(),
                person.roles(),
                person.activeFrom(),
                person.activeTo(),
                person.isDemonstration());
    }
}
