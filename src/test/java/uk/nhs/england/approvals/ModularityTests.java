package uk.nhs.england.approvals;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.docs.Documenter.CanvasOptions;
import org.springframework.modulith.docs.Documenter.DiagramOptions;

import java.util.function.Function;

/** Each module uses only what its {@code package-info} says it may use, and no cycle is left. */
class ModularityTests {

    private static final Function<ApplicationModule, String> BY_IDENTIFIER =
            module -> module.getIdentifier().toString();

    private final ApplicationModules modules = ApplicationModules.of(Approvals.class);

    @Test
    void modulesKeepToTheirAllowedDependencies() {
        modules.verify();
    }

    @Test
    void modulesAreDrawnForTheReader() {
        // By identifier, because a feature's own web module is called Web as well.
        var named = DiagramOptions.defaults().withDefaultDisplayName(BY_IDENTIFIER);
        new Documenter(modules).writeDocumentation(named, CanvasOptions.defaults());
    }
}
