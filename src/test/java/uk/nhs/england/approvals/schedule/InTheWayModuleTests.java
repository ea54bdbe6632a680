package uk.nhs.england.approvals.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Holder;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.schedule.Booking.Lane;
import uk.nhs.england.approvals.stories.Office;
import uk.nhs.england.approvals.testing.ServiceTest;

import java.time.Duration;
import java.util.Set;

/** Who is in whose way, and what is told of it (product rules 11 and 14). */
@ServiceTest
class InTheWayModuleTests {

    private static final String FROM = "2026-10-07T20:00:00Z";
    private static final String UNTIL = "2026-10-07T22:00:00Z";

    private final Office office;
    private final Diary diary;
    private final Bookings bookings;

    InTheWayModuleTests(@Autowired ApplicationContext context) {
        office = new Office(context);
        diary = new Diary(context);
        bookings = context.getBean(Bookings.class);
    }

    @Test
    void aDraftHoldsNobodyAway() {
        var service = diary.service("Portal in the way");
        var draft = Diary.draft(booking(diary.newChange(), service));
        diary.keep(draft);

        var later = diary.keep(booking(diary.newChange(), service));

        assertThat(later).singleElement().matches(clash -> !clash.stops());
        assertThat(diary.clashes(draft.change())).singleElement().matches(ClashView::stops);
    }

    @Test
    void whatIsSubmittedFirstComesFirstWheneverItWasAskedFor() {
        var service = diary.service("Portal in the way");
        var early = booking(diary.newChange(), service);
        diary.keep(Diary.draft(early));
        office.clock().advance(Duration.ofMinutes(1));
        var late = booking(diary.newChange(), service);
        diary.keep(late);
        office.clock().advance(Duration.ofMinutes(1));

        diary.keep(early);

        assertThat(diary.clashes(early.change())).singleElement().matches(ClashView::stops);
        assertThat(diary.clashes(late.change())).singleElement().matches(clash -> !clash.stops());
    }

    @Test
    void whatNeedsNoNoticeIsNeverTooLate() {
        var began = office.clock().instant().minusSeconds(600);
        var booking =
                diary.booking(
                        diary.newChange(),
                        Lane.EMERGENCY,
                        Set.of(diary.service("Portal in the way")),
                        began.toString(),
                        began.plusSeconds(3600).toString());

        assertThat(diary.keep(booking)).isEmpty();
    }

    @Test
    void aChangeThatIsNotForOneIsInTheWayWithoutAName() {
        var service = diary.service("Portal in the way");
        var hidden = diary.newChangeFor(Holder.person(Staff.LEAD.person()));
        diary.keep(booking(hidden, service));
        var seen = booking(diary.newChange(), service);
        diary.keep(seen);

        var path = "/changes/" + seen.change() + "/clashes";
        assertThat(office.as(Staff.OUTSIDER).get(path).ok().toString())
                .contains("SAME_SERVICE", "not for you")
                .doesNotContain(hidden);
        assertThat(office.as(Staff.LEAD).get(path).ok().toString()).contains(hidden);
        assertThat(bookings.hindrances(seen.change()).all())
                .singleElement()
                .satisfies(one -> assertThat(one.reason()).doesNotContain(hidden));
        assertThat(concerning(Staff.OWNER)).doesNotContain(hidden);
    }

    /** The clashes that the owner of the services is told of. */
    private String concerning(Actor actor) {
        return office.as(actor).all("/schedule/clashes").toString();
    }

    private Booking booking(String change, String service) {
        return diary.booking(change, Lane.STANDARD, Set.of(service), FROM, UNTIL);
    }
}
