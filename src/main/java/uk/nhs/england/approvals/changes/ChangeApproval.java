package uk.nhs.england.approvals.changes;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.Refusals;

import java.util.List;

/** Whether a change may be made now, and why not: what a pipeline asks before it deploys. */
@Schema(name = "ChangeApproval", description = "Whether the change may be made now.")
public record ChangeApproval(
        @Schema(description = "The change.", example = "CHG-2026-00001") String change,
        @Schema(description = "Where it stands.", example = "SCHEDULED") ChangeStanding standing,
        @Schema(description = "Whether it may be made now.", example = "true") boolean mayStart,
        @Schema(description = "Whether asking again later can give another answer.")
                boolean mayChange,
        @Schema(description = "What approved it.", example = "TPL-2026-0001/1")
                @Nullable String approvedBy,
        @Schema(description = "Who of the emergency roster approved.") List<RosterApproval> roster,
        @Schema(description = "Why not.") List<Reason> reasons) {

    /** A reason why not. */
    @Schema(name = "ChangeApprovalReason", description = "A reason why not.")
    public record Reason(
            @Schema(description = "The rule.", example = "it-is-made-in-its-window") String rule,
            @Schema(description = "The reason.", example = "Its window is from 21:00.")
                    String reason) {}

    static ChangeApproval of(Change change, Refusals refusals) {
        return new ChangeApproval(
                change.number(),
                change.standing(),
                refusals.isEmpty(),
                !refusals.isEmpty() && change.standing().isBeforeStart(),
                change.approving().approvedBy(),
                change.approving().roster(),
                refusals.all().stream().map(one -> new Reason(one.rule(), one.reason())).toList());
    }
}
