package uk.nhs.england.approvals.decisions;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.web.PlainText;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A condition as a board sets it (product rule 9). */
@Schema(description = "A condition as the board sets it.")
public record ConditionTerms(
        @Schema(
                        description = "What must be true.",
                        example =
                                "A penetration test by an independent assessor has no high findings"
                                        + " open.")
                @NotBlank(message = "Say what must be true.")
                @PlainText(max = 4000, multiline = true)
                String wording,
        @Schema(description = "Who must see that it is met.", example = "priya.nair")
                @NotNull(message = "Name an owner.")
                PersonId owner,
        @Schema(description = "The last day to meet it.", example = "2026-12-18")
                @NotNull(message = "Give a due date.")
                LocalDate due,
        @Schema(
                        description = "Who judges the evidence and closes it; not the owner.",
                        example = "omar.haddad")
                @NotNull(message = "Name who closes it.")
                PersonId closer,
        @Schema(
                        description =
                                "Whether the service may not go live before it is discharged.",
                        example = "true")
                @NotNull(message = "Say whether it must be met before the service goes live.")
                Boolean beforeLive) {

    /** Everybody named in the conditions of an outcome. */
    static Set<PersonId> peopleIn(Outcome outcome) {
        return outcome instanceof Outcome.ApprovedWithConditions(var conditions)
                ? conditions.stream()
                        .flatMap(terms -> Stream.of(terms.owner(), terms.closer()))
                        .collect(Collectors.toSet())
                : Set.of();
    }
}
