package uk.nhs.england.approvals.schedule;

import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.register.ServiceReading;
import uk.nhs.england.approvals.register.ServiceView;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who hears of a clash: those who asked for the changes, and the owners of what they change. */
@Component
class Hearing {

    private final BookingRows bookings;
    private final ServiceReading register;

    Hearing(BookingRows bookings, ServiceReading register) {
        this.bookings = bookings;
        this.register = register;
    }

    /** Who is to hear of each of these changes that has a booking. */
    Map<String, Set<PersonId>> of(Set<String> changes) {
        var kept = bookings.all(changes);
        var services =
                kept.stream()
                        .flatMap(one -> one.booking().services().stream())
                        .collect(Collectors.toSet());
        var known =
                register.all(services).stream()
                        .collect(Collectors.toMap(ServiceView::reference, Function.identity()));
        var hear = new HashMap<String, Set<PersonId>>();
        kept.forEach(one -> hear.put(one.change(), of(one.booking(), known)));
        return hear;
    }

    private static Set<PersonId> of(Booking booking, Map<String, ServiceView> known) {
        var hear = new HashSet<PersonId>();
        hear.add(booking.requester());
        for (var reference : booking.services()) {
            var service = known.get(reference);
            if (service != null) {
                hear.addAll(owners(service));
            }
        }
        return hear;
    }

    private static Collection<PersonId> owners(ServiceView service) {
        var owner = new PersonId(service.entry().owner());
        var technical = service.entry().technicalOwner();
        return technical == null ? Set.of(owner) : List.of(owner, technical);
    }
}
