package uk.nhs.england.approvals.realrun;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** Three made-up projects go the way of the real ones, so that the real run cannot rot. */
class RealRunStoryTests {

    private static final Path PROJECTS = Path.of("src/test/resources/realrun/made-up-projects.csv");

    /** One by which the first project is taken in both of its years. */
    private static final long SEED = 1;

    @TempDir private Path folder;

    @Test
    void everyProjectIsDecidedAndDomainEngineAndAuditAgree() throws Exception {
        var report = RealRun.run(new RealRun.Settings(PROJECTS, 3, SEED, false), folder, _ -> {});

        var text = report.text();
        assertThat(report.outcome().isGood()).as(text).isTrue();
        assertThat(report.outcome().files())
                .extracting(CaseFile::standing)
                .containsExactly(
                        "APPROVED_WITH_CONDITIONS", "APPROVED_WITH_CONDITIONS", "APPROVED");
        assertThat(report.outcome().files().getLast().overlaps())
                .extracting(overlap -> overlap.get("answer").asString())
                .containsExactly("TO_BE_JOINED");
        assertThat(text)
                .contains("## The cases", "## Routes and why", "## Outcomes")
                .contains("## Working days for each step", "## Consultees", "## Overlaps")
                .contains("## SQL statements and milliseconds", "They agree.")
                .contains("resubmitted", "(PMO added DPAG)");
    }
}
