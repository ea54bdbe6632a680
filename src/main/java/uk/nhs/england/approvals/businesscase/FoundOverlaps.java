package uk.nhs.england.approvals.businesscase;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.kernel.Recorded;

import java.util.List;
import java.util.stream.Collectors;

/** Makes overlaps of what a comparison found likely, for the authors to answer. */
@Component
class FoundOverlaps {

    /** How many the authors are asked to answer at most, after one comparison. */
    private static final int ANSWERED = 5;

    private final Overlaps overlaps;
    private final ApplicationEventPublisher events;

    FoundOverlaps(Overlaps overlaps, ApplicationEventPublisher events) {
        this.overlaps = overlaps;
        this.events = events;
    }

    void record(String reference, ComparisonView comparison, Recorded recorded) {
        var likely = comparison.likely().stream().limit(ANSWERED).toList();
        if (likely.isEmpty()) {
            return;
        }
        var known = overlaps.of(reference);
        var others = known.stream().map(Overlap::other).collect(Collectors.toSet());
        var found = likely.stream().filter(alike -> !others.contains(alike.reference())).toList();
        for (int i = 0; i < found.size(); i++) {
            record(new Overlap.Id(reference, known.size() + i + 1), found.get(i), recorded);
        }
    }

    private void record(Overlap.Id id, Alike alike, Recorded recorded) {
        overlaps.save(Overlap.found(id, alike, recorded));
        events.publishEvent(
                new CaseEvent.OverlapChanged(
                        id.caseReference(),
                        "Overlap %d with %s found".formatted(id.number(), alike.reference()),
                        List.of(),
                        recorded));
    }
}
