package uk.nhs.england.approvals.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotFoundTests {

    @ParameterizedTest
    @CsvSource({
        "BC-2026-0001,There is no business case BC-2026-0001 that you may see.",
        "EXC-2026-0001,There is no exception EXC-2026-0001 that you may see.",
        "CHG-2026-00001,There is no change CHG-2026-00001 that you may see.",
        "TPL-2026-0001,There is no change template TPL-2026-0001 that you may see.",
        "OVR-2026-0001,There is no override OVR-2026-0001 that you may see.",
        "SV-0001,There is no service SV-0001.",
        "whatever,There is no business case whatever that you may see."
    })
    void whatIsNotThereIsCalledByItsOwnWord(String reference, String words) {
        assertThat(NotFound.subject(reference)).hasMessage(words);
    }
}
