package uk.nhs.england.approvals.imports;

import io.swagger.v3.oas.annotations.media.Schema;

import java.util.List;

/** How many lines became what. */
@Schema(name = "ImportTally", description = "How many lines became what, or would.")
public record Tally(
        @Schema(description = "Lines read, without headings.", example = "218") long lines,
        @Schema(description = "Lines that created something.", example = "210") long created,
        @Schema(description = "Lines that changed something.", example = "2") long changed,
        @Schema(description = "Lines that say what is so already.", example = "4") long unchanged,
        @Schema(description = "Lines refused.", example = "2") long refused) {

    static final Tally NONE = new Tally(0, 0, 0, 0, 0);

    Tally and(List<LineOutcome> outcomes) {
        return new Tally(
                lines + outcomes.size(),
                created + count(outcomes, LineOutcome.Outcome.CREATED),
                changed + count(outcomes, LineOutcome.Outcome.CHANGED),
                unchanged + count(outcomes, LineOutcome.Outcome.UNCHANGED),
                refused + count(outcomes, LineOutcome.Outcome.REFUSED));
    }

    private static long count(List<LineOutcome> outcomes, LineOutcome.Outcome outcome) {
        return outcomes.stream().filter(one -> one.outcome() == outcome).count();
    }
}
