package uk.nhs.england.approvals.register;

import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.kernel.NotFound;

import java.util.List;

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
}
