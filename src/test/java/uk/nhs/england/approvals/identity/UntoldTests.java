package uk.nhs.england.approvals.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.Set;

/** What a reader may not read is named to them in no text. */
class UntoldTests {

    private final Untold untold = new Untold(Set.of("BC-2026-0001"));

    @Test
    void whatMayNotBeReadIsLeftOutOfEveryText() {
        assertThat(untold.in("Like BC-2026-0001, and BC-2026-0001's sister."))
                .isEqualTo("Like (not for you), and (not for you)'s sister.");
    }

    @Test
    void allElseStays() {
        var text = "Like BC-2026-00012, BC-2026-0002, SV-0001 and $1 \\ BC-2026-000.";

        assertThat(untold.in(text)).isEqualTo(text);
        assertThat(Untold.NOTHING.in("BC-2026-0001")).isEqualTo("BC-2026-0001");
        assertThat(untold.in(null)).isNull();
    }

    @Test
    void everyReferenceThatTextsNameIsFound() {
        assertThat(Untold.named(Arrays.asList("BC-2026-0001 and ARB-2026-0003-C1", null, "x")))
                .containsExactly("ARB-2026-0003", "BC-2026-0001");
    }
}
