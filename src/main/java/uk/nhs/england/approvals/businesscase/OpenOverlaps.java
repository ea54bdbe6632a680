package uk.nhs.england.approvals.businesscase;

import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.register.ServiceRegister;

import java.util.List;

/**
 * Which overlaps of a case stand in the way of the ARB (product rule 6): those whose evidence was
 * not accepted, unless the other came to nothing or has ended, and so cannot meet the need.
 */
@Component
class OpenOverlaps {

    private final Overlaps overlaps;
    private final ServiceRegister register;
    private final Rosters rosters;

    OpenOverlaps(Overlaps overlaps, ServiceRegister register, Rosters rosters) {
        this.overlaps = overlaps;
        this.register = register;
        this.rosters = rosters;
    }

    /** Their numbers within the case, in order. */
    List<Integer> of(String reference) {
        var open = overlaps.notAccepted(reference, Standing.ended());
        if (open.isEmpty()) {
            return List.of();
        }
        var ended = register.ended(open.stream().map(Overlap::other).toList(), rosters.today());
        return open.stream()
                .filter(overlap -> !ended.contains(overlap.other()))
                .map(Overlap::number)
                .toList();
    }
}
