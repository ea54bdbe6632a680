package uk.nhs.england.approvals.changes;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.PersonId;

import java.time.Instant;
import java.util.List;

/** A template as it is shown. */
@Schema(name = "ChangeTemplate", description = "What standard changes follow.")
public record TemplateView(
        @Schema(description = "Its number.", example = "TPL-2026-0001") String number,
        @Schema(description = "What people call it.", example = "Renew certificates") String title,
        @Schema(description = "Whether changes may follow it now.", example = "true")
                boolean inForce,
        @Schema(description = "Whether its record gives it standard status.", example = "true")
                boolean earned,
        @Schema(description = "Why.", example = "3 changes in a row were successful.") String why,
        @Schema(description = "The revision in force.", example = "1") @Nullable Integer revision,
        @Schema(description = "Why it was retired.", example = "The vendor renews them now.")
                @Nullable String retiredBecause,
        @Schema(description = "Its revisions, the oldest first.") List<RevisionView> revisions,
        @Schema(description = "Its version, as in the ETag.", example = "2") int version) {

    /** A revision as it is shown. */
    @Schema(name = "ChangeTemplateRevision", description = "A revision of a template.")
    public record RevisionView(
            @Schema(description = "Its number.", example = "1") int revision,
            @Schema(description = "What changes that follow it do.") TemplateContent content,
            @Schema(description = "Past changes that show it works.") List<String> evidence,
            @Schema(description = "Who proposed it.", example = "grace.mensah") PersonId proposedBy,
            @Schema(description = "When, UTC.", example = "2026-09-02T09:00:00Z")
                    Instant proposedAt,
            @Schema(description = "The decision that approved it.", example = "CAB-2026-0003")
                    @Nullable String approvedBy,
            @Schema(description = "The decision that refused it.", example = "CAB-2026-0004")
                    @Nullable String refusedBy) {

        static RevisionView of(TemplateRevision revision) {
            return new RevisionView(
                    revision.key().revision(),
                    revision.content(),
                    revision.evidence(),
                    revision.proposer(),
                    revision.proposedAt(),
                    revision.approvedBy(),
                    revision.refusedBy());
        }
    }

    static TemplateView of(Template template, List<TemplateRevision> revisions) {
        return new TemplateView(
                template.number(),
                template.title(),
                template.isInForce(),
                template.earned(),
                template.why(),
                template.inForce(),
                template.retiredBecause(),
                revisions.stream().map(RevisionView::of).toList(),
                template.version());
    }
}
