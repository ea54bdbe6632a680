package uk.nhs.england.approvals.realrun;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** Few changes to made-up services go through eight weeks of CAB, so that they cannot rot. */
class CabWeeksStoryTests {

    private static final Path SERVICES = Path.of("src/test/resources/realrun/made-up-services.csv");

    /** One by which each lane comes up in so few changes. */
    private static final long SEED = 336;

    @TempDir private Path folder;

    @Test
    void cabSitsForEightWeeksAndDomainEngineAuditAndMeasuresAgree() throws Exception {
        var report =
                CabWeeks.run(
                        new RealRun.Settings(SERVICES, 800, SEED, false),
                        folder,
                        desk -> new CabPast.Imported(desk, folder.resolve("generated-changes.csv")),
                        _ -> {});

        assertThat(report.wrong()).as(report.text()).isEmpty();
        assertThat(report.text())
                .contains("All changes are generated")
                .contains("no-open-condition-before-live | 9", "the-case-is-approved | 9")
                .contains("no-live-change-without-approval | 10")
                .contains("lets CHG-2026-", "through the gate by OVR-2026-0001");
    }
}
