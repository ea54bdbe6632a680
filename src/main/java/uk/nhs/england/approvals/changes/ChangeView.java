package uk.nhs.england.approvals.changes;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.PersonId;

import java.time.Instant;
import java.util.List;

/** A change as it is shown. */
@Schema(name = "Change", description = "A change to live services.")
public record ChangeView(
        @Schema(description = "Its number.", example = "CHG-2026-00001") String number,
        @Schema(description = "Where it stands.", example = "SCHEDULED") ChangeStanding standing,
        @Schema(description = "The number of its latest submission.", example = "1") int edition,
        @Schema(description = "What is asked for.") ChangeRequest request,
        @Schema(description = "The revision of the template it follows.", example = "1")
                @Nullable Integer templateRevision,
        @Schema(description = "Its risk, once submitted.") @Nullable RiskFound risk,
        @Schema(description = "Whether CAB decides before it is made.", example = "true")
                boolean boarded,
        @Schema(description = "Whether CAB looks at it afterwards.", example = "false")
                boolean lookedAtAfterwards,
        @Schema(description = "What the change manager found.", example = "Fit for CAB.")
                @Nullable String assessment,
        @Schema(description = "Who of the emergency roster approved.") List<RosterApproval> roster,
        @Schema(description = "What approved it.", example = "CAB-2026-0004")
                @Nullable String approvedBy,
        @Schema(description = "The decision that refused it.", example = "CAB-2026-0005")
                @Nullable String refusedBy,
        @Schema(description = "How it was made.") ImplementationView implementation,
        @Schema(description = "Its review.") @Nullable ReviewView review,
        @Schema(description = "The incidents that it caused.", example = "[\"INC0012345\"]")
                List<String> incidents,
        @Schema(description = "Why it was withdrawn.", example = "The vendor does it.")
                @Nullable String withdrawnBecause,
        @Schema(description = "Where it comes from, when it was made before and brought in.")
                @Nullable ProvenanceView provenance,
        @Schema(description = "Who asked for it.", example = "grace.mensah") PersonId requestedBy,
        @Schema(description = "When, UTC.", example = "2026-09-02T09:00:00Z") Instant requestedAt,
        @Schema(description = "Its version, as in the ETag.", example = "3") int version) {

    static ChangeView of(Change change) {
        var approving = change.approving();
        var doing = change.doing();
        var provenance = change.provenance();
        return new ChangeView(
                change.number(),
                change.standing(),
                change.edition(),
                change.request().asked(),
                change.request().templateRevision(),
                approving.risk(),
                approving.boarded(),
                ChangeWaits.wantsLook(change),
                approving.assessment(),
                approving.roster(),
                approving.approvedBy(),
                approving.refusedBy(),
                doing.view(),
                doing.reviewed(),
                doing.incidents(),
                doing.withdrawnBecause(),
                provenance == null ? null : provenance.view(approving),
                change.requester(),
                change.requested().at(),
                change.version());
    }
}
