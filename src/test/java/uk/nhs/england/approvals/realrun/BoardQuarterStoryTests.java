package uk.nhs.england.approvals.realrun;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** Made-up projects come before boards for a quarter, so that the quarter cannot rot. */
class BoardQuarterStoryTests {

    private static final Path PROJECTS =
            Path.of("src/test/resources/realrun/made-up-portfolio.csv");

    /** One by which most occasions arise in so few projects. */
    private static final long SEED = 1;

    @TempDir private Path folder;

    @Test
    void boardsSitForAQuarterAndDomainEngineAndAuditAgree() throws Exception {
        var report =
                BoardQuarter.run(new RealRun.Settings(PROJECTS, 14, SEED, false), folder, _ -> {});

        var text = report.text();
        assertThat(report.wrong())
                .as(text)
                .allMatch(what -> what.startsWith("did not happen: "))
                .hasSizeLessThanOrEqualTo(3);
        assertThat(text)
                .contains("without security it is adjourned")
                .contains("declares an interest", "gives leave", "calls BC-", "corrects TDA-")
                .contains("(quorum-by-seat)", "(leave-of-the-chair)", "(those-who-count-vote)")
                .contains("| by consent |", "| superseded |", "| expired |")
                .contains("# Minutes of the Architecture Review Board", "- Status: Agreed on");
    }
}
