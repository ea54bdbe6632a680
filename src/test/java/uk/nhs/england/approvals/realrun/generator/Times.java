package uk.nhs.england.approvals.realrun.generator;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.realrun.generator.Distributions.Spread;
import uk.nhs.england.approvals.realrun.generator.GeneratedChange.Approval;
import uk.nhs.england.approvals.realrun.generator.GeneratedChange.Made;
import uk.nhs.england.approvals.realrun.generator.GeneratedChange.Window;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/** When generated changes are asked for, approved, made and reviewed. */
record Times(Rhythm rhythm) {

    private static final Spread REVIEW = new Spread(Duration.ofDays(1), 0.5);
    private static final Duration SOON = Duration.ofHours(4);

    Window window(Lane lane, Draw draw) {
        var from =
                switch (lane) {
                    case EMERGENCY, UNAUTHORISED -> rhythm.unplanned(draw);
                    case NORMAL, STANDARD, VENDOR_CLOUD -> rhythm.planned(draw);
                };
        var length =
                draw.of(
                        Objects.requireNonNull(Distributions.LENGTHS.get(lane)),
                        Distributions.SHORTEST,
                        Distributions.LONGEST);
        return new Window(from, from.plus(length));
    }

    Approval approval(Lane lane, Window window, Draw draw) {
        var lead =
                draw.of(
                        Objects.requireNonNull(Distributions.LEADS.get(lane)),
                        Distributions.SHORTEST_LEAD,
                        Distributions.LONGEST_LEAD);
        if (lane == Lane.UNAUTHORISED) {
            return new Approval(window.until().plus(lead), null, null, false);
        }
        var asked = window.from().minus(lead);
        boolean altered = lane == Lane.NORMAL && draw.happens(Distributions.ALTERED);
        return new Approval(asked, asked, decided(lane, asked, window), altered);
    }

    private static @Nullable Instant decided(Lane lane, Instant asked, Window window) {
        return switch (lane) {
            case STANDARD, VENDOR_CLOUD -> asked;
            case EMERGENCY -> asked.plus(Duration.between(asked, window.from()).dividedBy(2));
            case NORMAL -> atCab(asked, window.from());
            case UNAUTHORISED -> null;
        };
    }

    /** At the last sitting before the window, or in writing when none comes between. */
    private static Instant atCab(Instant asked, Instant from) {
        var sat = Rhythm.cabBefore(from);
        return sat.isAfter(asked) ? sat : asked.plus(Duration.between(asked, from).dividedBy(2));
    }

    Made made(Window window, double failures, Draw draw) {
        var outcome = outcome(failures, draw);
        var whole = Duration.between(window.from(), window.until()).toSeconds();
        var started = window.from().plusSeconds((long) (whole * draw.between(0, 0.15)));
        double used =
                draw.happens(Distributions.OVERRUN)
                        ? draw.between(1.0, 1.6)
                        : draw.between(0.3, 0.8);
        var ended = started.plusSeconds(Math.max(60, (long) (whole * used)));
        var reviewed = ended.plus(draw.of(REVIEW, SOON, Duration.ofDays(5)));
        var incident =
                outcome == Outcome.CAUSED_INCIDENT
                        ? "INC%07d".formatted(draw.count(1, 9_999_999))
                        : "";
        return new Made(started, ended, outcome, reviewed, incident);
    }

    private static Outcome outcome(double failures, Draw draw) {
        if (!draw.happens(failures)) {
            return draw.happens(Distributions.WITH_ISSUES)
                    ? Outcome.SUCCESSFUL_WITH_ISSUES
                    : Outcome.SUCCESSFUL;
        }
        double which = draw.between(0, 1);
        if (which < Distributions.BACKED_OUT) {
            return Outcome.BACKED_OUT;
        }
        return which < Distributions.BACKED_OUT + Distributions.FAILED
                ? Outcome.FAILED
                : Outcome.CAUSED_INCIDENT;
    }
}
