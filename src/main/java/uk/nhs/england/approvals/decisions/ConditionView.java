package uk.nhs.england.approvals.decisions;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.PersonId;

import java.time.LocalDate;
import java.util.List;

/** A condition as it is shown. */
@Schema(name = "Condition", description = "What a board made its approval depend on.")
public record ConditionView(
        @Schema(description = "Its id.", example = "ARB-2026-0001-C1") String id,
        @Schema(description = "The decision that set it.", example = "ARB-2026-0001")
                String decision,
        @Schema(description = "The case or exception it is about.", example = "BC-2026-0001")
                String subject,
        @Schema(description = "What must be true.", example = "No high findings are open.")
                String wording,
        @Schema(description = "Who must see that it is met.", example = "priya.nair")
                PersonId owner,
        @Schema(description = "Who judges the evidence.", example = "omar.haddad") PersonId closer,
        @Schema(description = "The last day to meet it.", example = "2026-12-18") LocalDate due,
        @Schema(description = "Whether the service may not go live before.", example = "true")
                boolean beforeLive,
        @Schema(description = "Where it is.", example = "OPEN") ConditionState state,
        @Schema(
                        description = "Whether the due date has passed without discharge.",
                        example = "false")
                boolean overdue,
        @Schema(description = "The exception that covers it today, if one does.")
                ConditionCover.@Nullable Covered coveredBy,
        @Schema(description = "Its version, as in the ETag.", example = "0") int version,
        @Schema(description = "What happened to it, oldest first; left out of lists.")
                List<ConditionStep> steps) {

    static ConditionView of(Condition condition, Shown shown) {
        return new ConditionView(
                condition.id(),
                condition.decision(),
                condition.subject().reference(),
                condition.wording(),
                condition.owner(),
                condition.closer(),
                condition.due(),
                condition.beforeLive(),
                condition.state(),
                condition.overdue(shown.today()),
                shown.coveredBy(),
                condition.version(),
                shown.steps());
    }

    /** What is shown of a condition beside itself. */
    record Shown(
            List<ConditionStep> steps,
            ConditionCover.@Nullable Covered coveredBy,
            LocalDate today) {}
}
