package uk.nhs.england.approvals.assessments;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.evidence.EvidenceKind;
import uk.nhs.england.approvals.evidence.ValidEvidence;
import uk.nhs.england.approvals.standards.Criterion;
import uk.nhs.england.approvals.waivers.GrantedWaivers;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A criterion with the latest view of each side. */
@Schema(description = "A criterion with the latest view of each side.")
public record AssessedCriterion(
        @Schema(description = "The criterion.") Criterion criterion,
        @Schema(description = "The authors' own view.") @Nullable Finding lead,
        @Schema(description = "The assessors' view.") @Nullable Finding assessor,
        @Schema(
                        description =
                                "How many findings there were, superseded ones included: say so"
                                        + " when you make another.",
                        example = "2")
                int findings,
        @Schema(description = "The valid evidence that supports it, as far as you may read it.")
                List<Support> evidence,
        @Schema(
                        description =
                                "The sides whose latest view counts no longer: the evidence that"
                                        + " it rests on has expired or was withdrawn.",
                        example = "[]")
                List<Side> reopened,
        @Schema(description = "The exception to it that is in force, if one is.")
                GrantedWaivers.@Nullable Granted exception) {

    static AssessedCriterion of(Criterion criterion, Found found, Evidenced evidenced) {
        var shown = found.without(evidenced.hidden());
        return new AssessedCriterion(
                criterion,
                shown.lead(),
                shown.assessor(),
                found.findings(),
                evidenced.shown().by(criterion.key()).stream().map(Support::of).toList(),
                Stream.of(Side.values())
                        .filter(side -> evidenced.all().reopens(criterion.key(), found.by(side)))
                        .toList(),
                evidenced.exceptions().get(criterion.key()));
    }

    /** A valid item of evidence that supports a criterion. */
    @Schema(name = "SupportingEvidence", description = "A valid item that supports a criterion.")
    public record Support(
            @Schema(description = "Its reference.", example = "EV-2026-0001") String reference,
            @Schema(description = "What kind it is.", example = "DPIA") EvidenceKind kind,
            @Schema(description = "Its title.", example = "DPIA of referral management")
                    String title,
            @Schema(
                            description = "The last day on which it is valid; null for no end.",
                            example = "2027-08-31")
                    @Nullable LocalDate expires) {

        private static Support of(ValidEvidence item) {
            return new Support(item.reference(), item.kind(), item.title(), item.expires());
        }
    }

    /**
     * The evidence of a case, and what it need not keep.
     *
     * @param all what counts
     * @param shown what the reader may read of it
     * @param hidden the items, valid or not, that the reader may not know of
     * @param exceptions those in force, by criterion
     */
    record Evidenced(
            Supported all,
            Supported shown,
            Set<String> hidden,
            Map<String, GrantedWaivers.Granted> exceptions) {}
}
