package uk.nhs.england.approvals.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a service is, is an address that a browser can follow and that runs nothing. */
class WebAddressTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://referrals.example.nhs.uk",
                "HTTP://intranet/portal",
                "http://10.0.0.1:8080/?q=a#b",
                "https://api.example.uk/titles/{title_number}",
                "https://bücher.example/ä"
            })
    void aWebAddressIsTaken(String url) {
        assertThat(url).matches(WebAddress.FORM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript://x.example/%0aalert(1)",
                "data:text/html,x",
                "ftp://files.example",
                "//referrals.example",
                "referrals.example.nhs.uk",
                "/relative",
                "https://",
                "https:///path",
                "http://x y",
                "http://good.example@evil.example/",
                "http://x\\y",
                "http://x:port/",
                " https://referrals.example.nhs.uk",
                ""
            })
    void whatIsNoneIsRefused(String url) {
        assertThat(url).doesNotMatch(WebAddress.FORM);
    }
}
