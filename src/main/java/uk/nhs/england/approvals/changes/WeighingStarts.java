package uk.nhs.england.approvals.changes;

import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.decisions.DecisionHistory;
import uk.nhs.england.approvals.kernel.Refusals;
import uk.nhs.england.approvals.register.ServiceRegister;
import uk.nhs.england.approvals.schedule.Bookings;

import java.time.Clock;
import java.util.Objects;
import java.util.Set;

/** Gathers all that must hold before a change is made, as it is now. */
@Component
class WeighingStarts {

    private final ServiceRegister register;
    private final GoLiveGate gate;
    private final TemplatesInForce templates;
    private final GatheringRequests gathering;
    private final Bookings bookings;
    private final DecisionHistory decisions;
    private final Rosters rosters;
    private final Clock clock;

    WeighingStarts(
            ServiceRegister register,
            GoLiveGate gate,
            TemplatesInForce templates,
            GatheringRequests gathering,
            Bookings bookings,
            DecisionHistory decisions,
            Rosters rosters,
            Clock clock) {
        this.register = register;
        this.gate = gate;
        this.templates = templates;
        this.gathering = gathering;
        this.bookings = bookings;
        this.decisions = decisions;
        this.rosters = rosters;
        this.clock = clock;
    }

    Starting weigh(Change change) {
        var request = change.request();
        return new Starting(
                change,
                clock.instant(),
                register.ended(request.services(), rosters.today()),
                request.lane() == Lane.Type.VENDOR_CLOUD
                        ? gathering.elsewhere(request.services())
                        : Set.of(),
                StartRules.approvalHolds(hasLapsed(change))
                        .and(template(change))
                        .and(gate.refusals(change))
                        .and(bookings.hindrances(change.number())));
    }

    private boolean hasLapsed(Change change) {
        var approval = change.approving().approvedBy();
        return approval != null && decisions.hasLapsed(approval);
    }

    /** A running change keeps its revision, but not a status or an approval that is lost. */
    private Refusals template(Change change) {
        var request = change.request();
        return request.lane() == Lane.Type.STANDARD
                ? templates.standsBy(
                        Objects.requireNonNull(request.template()),
                        Objects.requireNonNull(request.templateRevision()))
                : Refusals.none();
    }
}
