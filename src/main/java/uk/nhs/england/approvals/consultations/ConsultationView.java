package uk.nhs.england.approvals.consultations;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.PersonId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What a consultee was asked about a case, and what it said. */
@Schema(name = "Consultation", description = "What a consultee was asked about a case.")
public record ConsultationView(
        @Schema(description = "The case.", example = "BC-2026-0001") String reference,
        @Schema(description = "The consultee.", example = "IT_SECURITY") String consultee,
        @Schema(description = "Its name.", example = "IT security") String name,
        @Schema(
                        description =
                                "Whether the ARB waits for its response before it approves without"
                                        + " conditions.",
                        example = "true")
                boolean mandatory,
        @Schema(description = "When it was asked last, UTC.", example = "2026-11-20T11:00:00Z")
                Instant askedAt,
        @Schema(description = "The version it was asked about.", example = "1") int version,
        @Schema(description = "The last day to respond.", example = "2026-12-04") LocalDate due,
        @Schema(description = "Where it stands today.", example = "AWAITED")
                ConsultationStanding standing,
        @Schema(
                        description =
                                "How many working days the response was late, or is by now; 0 in"
                                        + " time.",
                        example = "0")
                int workingDaysLate,
        @Schema(description = "What it said last.", example = "OBJECTION")
                @Nullable ResponseKind response,
        @Schema(
                        description = "Whether an objection of it stands without an answer.",
                        example = "false")
                boolean objectionOpen,
        @Schema(description = "Its revision, as in the ETag.", example = "1") int revision,
        @Schema(description = "What happened, oldest first; left out of the queue.")
                List<StepView> history) {

    /** One thing that happened to a consultation. */
    @Schema(name = "ConsultationStep", description = "One thing that happened to a consultation.")
    public record StepView(
            @Schema(description = "What happened.", example = "RESPONDED") String step,
            @Schema(
                            description = "What the consultee said, when it responded.",
                            example = "CONTENT")
                    @Nullable ResponseKind response,
            @Schema(
                            description = "In the person's own words.",
                            example = "The penetration test is planned after go-live.")
                    @Nullable String words,
            @Schema(description = "The version of the case.", example = "1") int version,
            @Schema(description = "The last day to respond, from then on.", example = "2026-12-04")
                    LocalDate due,
            @Schema(description = "How many working days late.", example = "0") int workingDaysLate,
            @Schema(description = "Who did it.", example = "nadia.karim") PersonId by,
            @Schema(description = "On whose behalf.", example = "priya.nair")
                    @Nullable PersonId onBehalfOf,
            @Schema(description = "When, UTC.", example = "2026-11-20T11:00:00Z") Instant at) {

        static StepView of(Step step) {
            return new StepView(
                    step.kind().name(),
                    step.response(),
                    step.words(),
                    step.version(),
                    step.due(),
                    step.lateBy(),
                    step.recorded().by(),
                    step.recorded().onBehalfOf(),
                    step.recorded().at());
        }
    }
}
