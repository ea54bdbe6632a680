package uk.nhs.england.approvals.register;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.calendar.WorkingDays;
import uk.nhs.england.approvals.identity.People;
import uk.nhs.england.approvals.identity.Role;

import java.util.HashSet;
import java.util.Set;

/** Who may own services. */
@Component
class ServiceOwners {

    private final People people;
    private final WorkingDays days;

    ServiceOwners(People people, WorkingDays days) {
        this.people = people;
        this.days = days;
    }

    /**
     * Those of the named who are service owners today, or were named before: an owner who has left
     * keeps nobody from saying something else.
     *
     * @param before null for a service that is new
     */
    Set<String> among(@Nullable ServiceEntry before, ServiceEntry after) {
        var owners = before == null ? new HashSet<String>() : namesOf(before);
        people.findByUsernameIn(namesOf(after)).stream()
                .filter(person -> person.roles().contains(Role.SERVICE_OWNER))
                .filter(person -> person.isActive(days.today()))
                .forEach(person -> owners.add(person.id().value()));
        return owners;
    }

    private static Set<String> namesOf(ServiceEntry entry) {
        var names = new HashSet<String>();
        names.add(entry.owner());
        if (entry.technicalOwner() != null) {
            names.add(entry.technicalOwner().value());
        }
        return names;
    }
}
