package uk.nhs.england.approvals;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** Each module uses only what its {@code package-info} says it may use, and no cycle is left. */
class ModularityTests {

    private final ApplicationModules modules = ApplicationModules.of(Approvals.class);

    @Test
    void modulesKeepToTheirAllowedDependencies() {
        modules.verify();
    }

    @Test
    void modulesAreDrawnForTheReader() {
        new Documenter(modules).writeDocumentation();
    }
}
