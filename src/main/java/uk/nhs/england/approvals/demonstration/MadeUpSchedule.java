package uk.nhs.england.approvals.demonstration;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.schedule.FreezeEntry;
import uk.nhs.england.approvals.schedule.Freezes;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The freezes ahead, and the changes before and within them. */
@Component
class MadeUpSchedule {

    private final Freezes freezes;
    private final MadeUpChanges boarded;
    private final MadeUpTemplate template;
    private final MadeUpEmergencies emergencies;
    private final Clock clock;
    private final boolean wanted;

    MadeUpSchedule(
            Freezes freezes,
            MadeUpChanges boarded,
            MadeUpTemplate template,
            MadeUpEmergencies emergencies,
            Clock clock,
            @Value("${approvals.demonstration.changes}") boolean wanted) {
        this.freezes = freezes;
        this.boarded = boarded;
        this.template = template;
        this.emergencies = emergencies;
        this.clock = clock;
        this.wanted = wanted;
    }

    /**
     * Makes it.
     *
     * @param sittings those that are held today, by board
     * @param approved a case that is approved with a condition before live
     */
    void make(Map<String, UUID> sittings, String approved) {
        if (!wanted) {
            return;
        }
        var at = new MadeUpRequests(clock.instant());
        freeze("Peak of the season", true, at.evening(35, 18));
        freeze("End of the quarter", false, at.evening(21, 18));
        var cab = Objects.requireNonNull(sittings.get("CAB"));
        boarded.make(cab, approved, at);
        template.make(cab, at);
        emergencies.make(at);
    }

    /** For ten days of every year. */
    private void freeze(String name, boolean hard, MadeUpRequests.Window begins) {
        var from = LocalDateTime.ofInstant(begins.from(), Rosters.LONDON);
        freezes.enter(
                new FreezeEntry(
                        name,
                        "Hospitals are at their fullest.",
                        hard,
                        from,
                        from.plusDays(10),
                        "FREQ=YEARLY",
                        List.of(),
                        null,
                        null),
                Cast.CARYS.actor());
    }
}
