package uk.nhs.england.approvals.realrun.generator;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * A change that was never made.
 *
 * @param number its own, in the order of the requests
 * @param template what it follows; empty for none
 * @param vendor who has a part in it; empty for nobody
 */
public record GeneratedChange(
        String number,
        String title,
        Lane lane,
        String template,
        List<String> services,
        String team,
        String vendor,
        String requester,
        List<String> implementers,
        Approval approval,
        Window window,
        Made made) {

    /**
     * How it was approved.
     *
     * @param submitted null when it never was
     * @param decided null when nobody decided
     */
    public record Approval(
            Instant asked,
            @Nullable Instant submitted,
            @Nullable Instant decided,
            boolean altered) {}

    /** When it is to be made. */
    public record Window(Instant from, Instant until) {}

    /**
     * How it is made.
     *
     * @param incident that it caused; empty for none
     */
    public record Made(
            Instant started, Instant ended, Outcome outcome, Instant reviewed, String incident) {}

    GeneratedChange numbered(int place) {
        return new GeneratedChange(
                "GEN-%06d".formatted(place),
                title,
                lane,
                template,
                services,
                team,
                vendor,
                requester,
                implementers,
                approval,
                window,
                made);
    }

    /** As it was known at that time, by which every change that had ended had been reviewed. */
    public GeneratedChange knownAt(Instant time) {
        var last = time.minusSeconds(60);
        var reviewed = made.reviewed().isBefore(last) ? made.reviewed() : last;
        return new GeneratedChange(
                number,
                title,
                lane,
                template,
                services,
                team,
                vendor,
                requester,
                implementers,
                approval,
                window,
                new Made(made.started(), made.ended(), made.outcome(), reviewed, made.incident()));
    }
}
