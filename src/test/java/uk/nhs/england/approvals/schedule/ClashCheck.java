package uk.nhs.england.approvals.schedule;

import org.springframework.context.ApplicationContext;

import uk.nhs.england.approvals.register.ServiceReading;

/** Looks for the clashes of a booking and keeps nothing, for those who measure it from outside. */
public final class ClashCheck {

    private final BookingRows bookings;
    private final ServiceReading register;
    private final FindingClashes finding;

    public ClashCheck(ApplicationContext context) {
        bookings = context.getBean(BookingRows.class);
        register = context.getBean(ServiceReading.class);
        finding = context.getBean(FindingClashes.class);
    }

    /** How many clashes a booking has, either side counted. */
    public int of(String change) {
        var kept = bookings.find(change).orElseThrow();
        return finding.of(kept, register.all(kept.booking().services())).size();
    }
}
