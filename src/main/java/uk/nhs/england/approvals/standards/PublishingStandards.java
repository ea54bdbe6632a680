package uk.nhs.england.approvals.standards;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.NotFound;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Enters standards, publishes their versions and ends them. */
@Service
@Transactional
public class PublishingStandards {

    private final StandardRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PublishingStandards(StandardRows rows, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /** A standard that cases can be judged against, once it has a version. */
    public void enter(Standard standard, Actor actor) {
        if (!rows.enter(standard)) {
            Refusals.of(
                            Refusal.conflict(
                                    "a-standard-is-entered-once",
                                    "There is a standard %s already.".formatted(standard.code())))
                    .throwIfAny();
        }
        events.publishEvent(
                new StandardEvent.StandardEntered(standard.code(), actor.at(clock.instant())));
    }

    /**
     * A version with its criteria. The version in force without an end, if there is one, ends on
     * the day on which the new one begins. What was assessed before stays as it is.
     */
    public void publish(String standard, Published published, Actor actor) {
        var versions = rows.hold(standard);
        var next = published.asNew();
        VersionRules.publishing(next, versions).throwIfAny();
        var recorded = actor.at(clock.instant());
        var ended = VersionRules.endedBy(next, versions);
        if (ended != null) {
            end(ended, next.validity().from(), recorded);
        }
        rows.publish(standard, published, recorded);
        events.publishEvent(
                new StandardEvent.VersionPublished(
                        standard,
                        published.version(),
                        published.criteria().size(),
                        published.validity(),
                        recorded));
    }

    /**
     * Ends a version: on that day it is no longer in force.
     *
     * @throws uk.nhs.england.approvals.kernel.Refused when it has an end, or would end before it
     *     begins
     */
    public void end(String standard, String version, LocalDate on, Actor actor) {
        var held =
                rows.hold(standard).stream()
                        .filter(one -> one.version().equals(version))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new NotFound(
                                                "The standard %s has no version %s."
                                                        .formatted(standard, version)));
        VersionRules.ending(held, on).throwIfAny();
        end(held, on, actor.at(clock.instant()));
    }

    private void end(StandardVersion version, LocalDate on, Recorded recorded) {
        rows.end(version, on);
        events.publishEvent(
                new StandardEvent.VersionEnded(
                        version.standard(), version.version(), on, recorded));
    }

    /**
     * A version to be published.
     *
     * @param version its name, such as {@code 2026-04}
     * @param source the address or document it comes from
     * @param datedBy what its dates rest on
     * @param criteria at least one, in the order of the source
     */
    public record Published(
            String version,
            Validity validity,
            String source,
            String datedBy,
            List<NewCriterion> criteria) {

        VersionRules.NewVersion asNew() {
            return new VersionRules.NewVersion(version, validity, criteria);
        }
    }

    /** A criterion of a version to be published. */
    public record NewCriterion(
            String code, String title, String text, Strength strength, @Nullable String source) {}
}
