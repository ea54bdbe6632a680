package uk.nhs.england.approvals.businesscase.answers;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.web.PlainText;

import java.util.List;

/**
 * What it costs and how it is bought (Standards for new Service Procurements, "New and changed IT
 * services must be approved before procurement"). Every answer may still be missing.
 */
@Schema(description = "What it costs and how it is bought.")
public record Costs(
        @Schema(description = "The cost in each financial year of its whole life.")
                @Size(max = 30, message = "Name at most 30.")
                @Nullable List<@Valid @NotNull YearCost> wholeLifeCost,
        @Schema(
                        description =
                                "True to say that the cost is not known yet: the case then goes the"
                                        + " way of a large one.",
                        example = "false")
                @Nullable Boolean notKnown,
        @Schema(description = "How it is to be bought.", example = "G_CLOUD")
                @Nullable ProcurementRoute procurementRoute,
        @Schema(
                        description = "Anything the commercial team should know.",
                        example = "Call-off under lot 2, two years and two.")
                @PlainText(max = 10000, multiline = true)
                @Nullable String procurementDetail) {

    /** More than any case costs: 30 years of the most that a year can cost. */
    private static final long LARGEST = 300_000_000_000L;

    /** Whether it is said that the cost is not known. */
    public boolean saysNotKnown() {
        return Boolean.TRUE.equals(notKnown);
    }

    /** What was said of the cost; null when nothing was. */
    public @Nullable Object givenOrNotKnown() {
        return saysNotKnown() ? notKnown : wholeLifeCost;
    }

    /**
     * The whole-life cost in pounds; nothing when no year has been given. One that is not known is
     * taken to be the largest that there can be, because nought would pass for small.
     */
    public long totalPounds() {
        if (saysNotKnown()) {
            return LARGEST;
        }
        return wholeLifeCost == null ? 0 : wholeLifeCost.stream().mapToLong(YearCost::pounds).sum();
    }
}
