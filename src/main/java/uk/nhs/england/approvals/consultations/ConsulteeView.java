package uk.nhs.england.approvals.consultations;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.PersonId;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A consultee on the terms of a day. */
@Schema(name = "Consultee", description = "A consultee on the terms of a day.")
public record ConsulteeView(
        @Schema(description = "Its code.", example = "IT_SECURITY") String code,
        @Schema(description = "Its name.", example = "IT security") String name,
        @Schema(
                        description = "What it looks at.",
                        example = "Whether the service, its data and its suppliers are secure.")
                String purpose,
        @Schema(description = "How many working days it has to respond.", example = "10")
                int timeLimit,
        @Schema(
                        description =
                                "Whether the ARB waits for its response before it approves without"
                                        + " conditions.",
                        example = "true")
                boolean mandatory,
        @Schema(description = "The first day of these terms.", example = "2026-11-23")
                LocalDate from,
        @Schema(
                        description =
                                "The last day on which it can be asked; null when none is known.",
                        example = "2029-03-31")
                @Nullable LocalDate lastDay,
        @Schema(description = "Who answers for it, or will.") List<Member> members) {

    /** Somebody who answers for a consultee. */
    @Schema(name = "ConsulteeMember", description = "Somebody who answers for a consultee.")
    public record Member(
            @Schema(
                            description = "The membership.",
                            example = "0199c3f0-7d2e-7000-8000-000000000001")
                    UUID id,
            @Schema(description = "The person.", example = "nadia.karim") PersonId person,
            @Schema(description = "The first day.", example = "2026-11-23") LocalDate from,
            @Schema(
                            description = "The first day without them; null when none is known.",
                            example = "2027-03-31")
                    @Nullable LocalDate until) {}
}
