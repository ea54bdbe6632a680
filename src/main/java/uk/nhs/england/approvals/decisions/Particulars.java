package uk.nhs.england.approvals.decisions;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * What a decision may say beside its outcome and reasons.
 *
 * @param scope what it covers; null when it covers all that was asked
 * @param validUntil the last day on which an approval holds; null when it has none
 * @param dissent the members who saw it otherwise
 */
public record Particulars(
        @Nullable String scope, @Nullable LocalDate validUntil, List<Dissent> dissent) {

    /** It covers all, has no end, and nobody saw it otherwise. */
    public static final Particulars NONE = new Particulars(null, null, List.of());

    public Particulars {
        dissent = List.copyOf(dissent);
    }

    /** As a request says it: nothing said of dissent is none. */
    public static Particulars of(
            @Nullable String scope,
            @Nullable LocalDate validUntil,
            @Nullable List<Dissent> dissent) {
        return new Particulars(scope, validUntil, dissent == null ? List.of() : dissent);
    }
}
