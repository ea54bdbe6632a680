package uk.nhs.england.approvals.schedule;

import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

import uk.nhs.england.approvals.identity.AccessList;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Holder;
import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Refusals;
import uk.nhs.england.approvals.schedule.Booking.Lane;
import uk.nhs.england.approvals.stories.Office;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Changes book their times here, as the module of changes would have them do. */
public final class Diary {

    public static final Actor CHANGE_MANAGER =
            Staff.actor("office.change-manager", Role.CHANGE_MANAGER);

    /** Asks for every change of the diary. */
    public static final PersonId REQUESTER = new PersonId("office.requester");

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final Bookings bookings;
    private final MakingChecks checks;
    private final AccessList access;
    private final TransactionTemplate transaction;
    private final Office office;

    public Diary(ApplicationContext context) {
        office = new Office(context);
        bookings = context.getBean(Bookings.class);
        checks = context.getBean(MakingChecks.class);
        access = context.getBean(AccessList.class);
        transaction = context.getBean(TransactionTemplate.class);
    }

    public Office office() {
        return office;
    }

    /** A service of the office's owner that may be changed at any time. */
    public String service(String name) {
        return service(Map.of("name", name, "description", "Made up.", "owner", "office.owner"));
    }

    public String service(Map<String, Object> entry) {
        return office.as(Staff.OWNER).post("/services", entry).ok().get("reference").asString();
    }

    public void depends(String service, String on) {
        office.as(Staff.OWNER)
                .post("/services/" + service + "/dependencies", Map.of("on", on, "kind", "CALLS"))
                .ok();
    }

    /** An emergency, so that only what a test is about can clash, from one time until another. */
    public String booked(String service, String from, String until) {
        return booked(Lane.EMERGENCY, Set.of(service), from, until);
    }

    public String booked(Lane lane, Set<String> services, String from, String until) {
        var change = newChange();
        keep(booking(change, lane, services, from, until));
        return change;
    }

    /** A number that everybody may read about. */
    public String newChange() {
        var change = "CHG-2026-T%04d".formatted(NUMBERS.incrementAndGet());
        transaction.executeWithoutResult(
                _ -> access.permit(change, Set.of(Holder.EVERYONE), Set.of()));
        return change;
    }

    public Booking booking(
            String change, Lane lane, Set<String> services, String from, String until) {
        return new Booking(
                change,
                "New release",
                services,
                Instant.parse(from),
                Instant.parse(until),
                Set.of(),
                REQUESTER,
                lane,
                office.clock().instant());
    }

    public static Booking by(Booking booking, String... people) {
        return new Booking(
                booking.change(),
                booking.title(),
                booking.services(),
                booking.from(),
                booking.until(),
                Set.copyOf(List.of(people).stream().map(PersonId::new).toList()),
                booking.requester(),
                booking.lane(),
                booking.asked());
    }

    /** The same, not submitted yet. */
    public static Booking draft(Booking booking) {
        return new Booking(
                booking.change(),
                booking.title(),
                booking.services(),
                booking.from(),
                booking.until(),
                booking.implementers(),
                booking.requester(),
                booking.lane(),
                booking.asked(),
                true);
    }

    /** A number that only these may read about. */
    public String newChangeFor(Holder reader) {
        var change = newChange();
        transaction.executeWithoutResult(_ -> access.permit(change, Set.of(reader), Set.of()));
        return change;
    }

    public List<ClashView> keep(Booking booking) {
        var recorded = Staff.OWNER.at(office.clock().instant());
        transaction.executeWithoutResult(_ -> bookings.keep(booking, recorded));
        return clashes(booking.change());
    }

    public void release(String change) {
        var recorded = Staff.OWNER.at(office.clock().instant());
        transaction.executeWithoutResult(_ -> bookings.release(change, recorded));
    }

    public void made(String change, Instant started, boolean backedOut) {
        var recorded = Staff.OWNER.at(office.clock().instant());
        transaction.executeWithoutResult(
                _ -> bookings.made(new Made(change, started, backedOut), recorded));
    }

    public List<ClashView> clashes(String change) {
        return bookings.clashes(change);
    }

    public List<ClashView.Kind> kinds(String change) {
        return clashes(change).stream().map(ClashView::kind).toList();
    }

    public Refusals hindrances(String change) {
        return bookings.hindrances(change);
    }

    public Map<String, Integer> open(String... changes) {
        return bookings.openClashes(List.of(changes));
    }

    /** What is owed is looked at, as the service would by itself a moment later. */
    public void lookAgain() {
        checks.makeAll();
    }
}
