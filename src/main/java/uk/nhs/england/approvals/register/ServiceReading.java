package uk.nhs.england.approvals.register;

import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.kernel.NotFound;
import uk.nhs.england.approvals.kernel.PersonId;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Services as the register shows them; everybody may see them. */
@Component
public class ServiceReading {

    private final EntryRows rows;

    ServiceReading(EntryRows rows) {
        this.rows = rows;
    }

    /**
     * @throws NotFound when there is no such service
     */
    public ServiceView show(String reference) {
        return rows.find(reference).orElseThrow(() -> NotFound.service(reference));
    }

    /** The services after a reference, in order. */
    public List<ServiceView> after(String reference, int most) {
        return rows.after(reference, most);
    }

    /** Those of these references that are services. */
    public List<ServiceView> all(Collection<String> references) {
        return rows.all(references);
    }

    /** The references of the services that a person owns, for the business or technically. */
    public Set<String> ownedBy(PersonId person) {
        return rows.ownedBy(person.value());
    }
}
