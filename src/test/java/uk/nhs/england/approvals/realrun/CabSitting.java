package uk.nhs.england.approvals.realrun;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A sitting of CAB, as far as the people of the story remember it. */
final class CabSitting {

    final String id;
    final Instant startsAt;
    final List<String> remarks = new ArrayList<>();
    int items;
    int approved;
    int conditioned;
    int deferred;
    int refused;
    int looked;
    int templates;
    int clashing;
    int planned;
    int seconds;

    CabSitting(String id, Instant startsAt) {
        this.id = id;
        this.startsAt = startsAt;
    }

    String path() {
        return "/sittings/" + id;
    }
}
