package uk.nhs.england.approvals.register;

import uk.nhs.england.approvals.kernel.PersonId;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Services as tests enter them. */
public final class Entries {

    /** Who owns them. */
    static final String OWNER = "office.owner";

    private Entries() {}

    /** Of which nothing is said but who owns it. */
    static ServiceEntry plain() {
        return ServiceEntry.named("Portal", "Referrals.", OWNER, null);
    }

    static ServiceEntry ownedBy(String owner, String technicalOwner) {
        return ServiceEntry.named("Portal", "Referrals.", owner, new PersonId(technicalOwner));
    }

    static ServiceEntry with(LocalDate released, LocalDate supportEnds, MaintenanceWindow window) {
        return new ServiceEntry(
                "Portal",
                "Referrals.",
                OWNER,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                released,
                supportEnds,
                List.of(window));
    }

    static MaintenanceWindow window(int from, int until) {
        return new MaintenanceWindow(
                Set.of(DayOfWeek.SATURDAY), LocalTime.of(from, 0), LocalTime.of(until, 0));
    }

    /** As JSON, with all that the register keeps. */
    public static Map<String, Object> json(String name) {
        return Map.of(
                "name",
                name,
                "description",
                "Made up for a test of the register.",
                "owner",
                OWNER,
                "users",
                "Clerks.",
                "vendor",
                Map.of("name", "Northern Health Systems Ltd"),
                "hosting",
                "VENDOR_CLOUD",
                "supportEnds",
                "2031-12-31",
                "windows",
                List.of(Map.of("days", List.of("SATURDAY"), "from", "22:00", "until", "02:00")));
    }
}
