package uk.nhs.england.approvals.schedule;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.kernel.Refusals;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The bookings of changes, and what stands in their way. */
@Component
public class Bookings {

    /**
     * Keeps or replaces the booking of a change and finds its clashes anew.
     *
     * @throws uk.nhs.england.approvals.kernel.Refused when no change can be booked so
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<ClashView> keep(Booking booking, Recorded recorded) {
        return List.of();
    }

    /** The change is over, withdrawn or refused. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(String change, Recorded recorded) {}

    /** Why this booking may not go ahead: hard freezes and clashes nobody has accepted. */
    @Transactional
    public Refusals hindrances(String change) {
        return Refusals.none();
    }

    /** The clashes of a change that stand. */
    @Transactional(readOnly = true)
    public List<ClashView> clashes(String change) {
        return List.of();
    }

    /** How many clashes of each of these changes stand, for the CAB's agenda. */
    @Transactional(readOnly = true)
    public Map<String, Integer> openClashes(Collection<String> changes) {
        return Map.of();
    }
}
