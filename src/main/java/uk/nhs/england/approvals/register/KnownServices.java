package uk.nhs.england.approvals.register;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.identity.AccessList;
import uk.nhs.england.approvals.identity.AccessList.Permit;
import uk.nhs.england.approvals.identity.Holder;
import uk.nhs.england.approvals.kernel.FieldChange;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.likeness.Entry;
import uk.nhs.england.approvals.likeness.Kind;
import uk.nhs.england.approvals.likeness.Likeness;
import uk.nhs.england.approvals.register.ServiceEvents.ServiceChanged;
import uk.nhs.england.approvals.register.ServiceEvents.ServiceEntered;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What follows when services are entered or changed: they are compared with what cases ask for,
 * everybody may read their record, and the events go out.
 */
@Component
class KnownServices {

    private final Likeness likeness;
    private final AccessList access;
    private final ApplicationEventPublisher events;

    KnownServices(Likeness likeness, AccessList access, ApplicationEventPublisher events) {
        this.likeness = likeness;
        this.access = access;
        this.events = events;
    }

    void entered(Map<ItService, List<FieldChange>> services, Recorded recorded) {
        compare(services.keySet());
        access.permitAll(
                services.keySet().stream()
                        .map(one -> new Permit(one.reference(), Set.of(Holder.EVERYONE), Set.of()))
                        .toList());
        services.forEach(
                (one, changes) ->
                        events.publishEvent(
                                new ServiceEntered(one.reference(), changes, recorded)));
    }

    void changed(Map<ItService, List<FieldChange>> services, Recorded recorded) {
        compare(services.keySet());
        services.forEach(
                (one, changes) ->
                        events.publishEvent(
                                new ServiceChanged(one.reference(), changes, recorded)));
    }

    /** What it is for can be found by its likeness to what a case asks for. */
    private void compare(Collection<ItService> services) {
        likeness.keepAll(
                services.stream()
                        .map(
                                one ->
                                        new Entry(
                                                Kind.SERVICE,
                                                one.reference(),
                                                one.name(),
                                                one.description()))
                        .toList());
    }
}
