package uk.nhs.england.approvals.standards;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;

/** What makes it lawful to publish a version of a standard or to end one. */
final class VersionRules {

    private VersionRules() {}

    /** A new version, among those that the standard has. */
    static Refusals publishing(NewVersion published, List<StandardVersion> versions) {
        return published
                .validity()
                .refusals()
                .and(nameIsFree(published, versions))
                .and(doesNotOverlap(published, versions))
                .and(codesAreDistinct(published));
    }

    static Refusals ending(StandardVersion version, LocalDate on) {
        return version.validTo() == null
                ? new Validity(version.validFrom(), on).refusals()
                : Refusals.of(
                        Refusal.conflict(
                                "a-version-ends-once",
                                "The version %s ends on %s already."
                                        .formatted(version.key(), version.validTo())));
    }

    /** The version without an end that a new one follows and so ends; null when there is none. */
    static @Nullable StandardVersion endedBy(NewVersion next, List<StandardVersion> versions) {
        return versions.stream()
                .filter(version -> version.validTo() == null)
                .filter(version -> version.validFrom().isBefore(next.validity().from()))
                .findFirst()
                .orElse(null);
    }

    private static Refusals nameIsFree(NewVersion published, List<StandardVersion> versions) {
        return versions.stream().noneMatch(one -> one.version().equals(published.version()))
                ? Refusals.none()
                : Refusals.of(
                        Refusal.conflict(
                                "a-version-is-published-once",
                                "There is a version %s already; what is published does not change."
                                        .formatted(published.version())));
    }

    private static Refusals doesNotOverlap(NewVersion published, List<StandardVersion> versions) {
        var ended = endedBy(published, versions);
        return new Refusals(
                versions.stream()
                        .filter(version -> !version.equals(ended))
                        .filter(version -> version.validity().overlaps(published.validity()))
                        .map(VersionRules::overlap)
                        .toList());
    }

    private static Refusal overlap(StandardVersion other) {
        return Refusal.conflict(
                "versions-do-not-overlap",
                "On some of these days the version %s is in force: from %s to %s."
                        .formatted(
                                other.key(),
                                other.validFrom(),
                                other.validTo() == null ? "further notice" : other.validTo()));
    }

    private static Refusals codesAreDistinct(NewVersion published) {
        var seen = new HashSet<String>();
        return published.criteria().stream().allMatch(criterion -> seen.add(criterion.code()))
                ? Refusals.none()
                : Refusals.of(
                        Refusal.invalid(
                                "criteria-have-codes-of-their-own",
                                "criteria",
                                "Give each criterion a code of its own."));
    }

    /** A version to be published. */
    record NewVersion(
            String version, Validity validity, List<PublishingStandards.NewCriterion> criteria) {}
}
