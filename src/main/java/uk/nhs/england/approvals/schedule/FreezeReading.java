package uk.nhs.england.approvals.schedule;

import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.kernel.NotFound;

import java.util.List;

/** Freezes as they are shown; everybody may see them. */
@Component
public class FreezeReading {

    private final FreezeRows rows;

    FreezeReading(FreezeRows rows) {
        this.rows = rows;
    }

    /** All of them, those called off too, after a reference. */
    public List<Freeze> after(String reference, int most) {
        return rows.after(reference, most);
    }

    /**
     * @throws NotFound when there is no such freeze
     */
    public Freeze show(String reference) {
        return rows.find(reference)
                .orElseThrow(() -> new NotFound("There is no freeze " + reference + "."));
    }
}
