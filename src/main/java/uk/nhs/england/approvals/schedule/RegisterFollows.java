package uk.nhs.england.approvals.schedule;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.kernel.FieldChange;
import uk.nhs.england.approvals.register.ServiceEvents.ServiceChanged;
import uk.nhs.england.approvals.schedule.OwedChecks.Kind;
import uk.nhs.england.approvals.schedule.OwedChecks.Owed;

import java.util.List;

/**
 * A service is another than when changes of it were booked. They are only owed a look here: the
 * lock of all bookings must not be waited for by whoever holds a service.
 */
@Component
class RegisterFollows {

    private static final List<String> OF_THE_SERVICE = List.of("windows", "hosting", "marking");

    private final OwedChecks owed;

    RegisterFollows(OwedChecks owed) {
        this.owed = owed;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(ServiceChanged service) {
        var at = service.recorded().at();
        if (concerns(service, "dependencies")) {
            owed.owe(new Owed(service.reference(), Kind.DEPENDENCIES), at);
        }
        if (OF_THE_SERVICE.stream().anyMatch(field -> concerns(service, field))) {
            owed.owe(new Owed(service.reference(), Kind.SERVICE), at);
        }
    }

    private static boolean concerns(ServiceChanged service, String field) {
        return service.changes().stream()
                .map(FieldChange::field)
                .anyMatch(changed -> changed.startsWith(field));
    }
}
