package uk.nhs.england.approvals.consultations;

import io.swagger.v3.oas.annotations.media.Schema;

import uk.nhs.england.approvals.kernel.PersonId;

import java.util.List;
import java.util.UUID;

/** A consultee as it is today. */
@Schema(name = "Consultee", description = "A consultee as it is today.")
public record ConsulteeView(
        @Schema(description = "Its code.", example = "IT_SECURITY") String code,
        @Schema(description = "Its name.", example = "IT security") String name,
        @Schema(description = "How many working days it has to respond.", example = "10")
                int timeLimit,
        @Schema(
                        description =
                                "Whether the ARB waits for its response before it approves without"
                                        + " conditions.",
                        example = "true")
                boolean mandatory,
        @Schema(description = "Who answers for it today.") List<Member> members) {

    /** Somebody who answers for a consultee. */
    @Schema(name = "ConsulteeMember", description = "Somebody who answers for a consultee.")
    public record Member(
            @Schema(
                            description = "The membership.",
                            example = "0199c3f0-7d2e-7000-8000-000000000001")
                    UUID id,
            @Schema(description = "The person.", example = "nadia.karim") PersonId person) {}
}
