package uk.nhs.england.approvals.demonstration;

import static uk.nhs.england.approvals.identity.Role.CONSULTEE;

import java.util.List;

/** Who answers for each consultee of the demonstration. None of them exists. */
final class Specialists {

    private static final List<Specialist> ALL =
            List.of(
                    new Specialist("IT_SECURITY", Cast.NADIA),
                    specialist("INFORMATION_GOVERNANCE", "Yusuf Demir", "information governance"),
                    specialist("FINANCE", "Ines Duarte", "finance"),
                    specialist("COMMERCIAL", "Callum Boyd", "commercial"),
                    specialist("SERVICE_MANAGEMENT", "Rosa Lind", "service management"),
                    specialist("ACCESSIBILITY", "Tom Ashby", "accessibility"),
                    specialist("CLINICAL_SAFETY", "Anil Shah", "clinical safety"));

    private Specialists() {}

    static List<Specialist> all() {
        return ALL;
    }

    /** All but the one whom the cast names first. */
    static List<Cast.Part> others() {
        return ALL.stream().map(Specialist::part).filter(part -> !part.equals(Cast.NADIA)).toList();
    }

    /** Who answers for this consultee. */
    static Cast.Part of(String consultee) {
        return ALL.stream()
                .filter(one -> one.consultee().equals(consultee))
                .findFirst()
                .orElseThrow()
                .part();
    }

    private static Specialist specialist(String consultee, String name, String of) {
        return new Specialist(consultee, Cast.part(name, "respond for " + of, CONSULTEE));
    }

    /** A consultee and who answers for it. */
    record Specialist(String consultee, Cast.Part part) {}
}
