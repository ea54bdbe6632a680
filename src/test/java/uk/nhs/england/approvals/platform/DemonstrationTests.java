package uk.nhs.england.approvals.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashMap;
import java.util.Map;

/** When the service is a demonstration, and what it then keeps to. */
class DemonstrationTests {

    @ParameterizedTest
    @CsvSource({
        "'', , true",
        "'', false, false",
        "jdbc:postgresql://db/approvals, , false",
        "jdbc:postgresql://db/approvals, true, true"
    })
    void itIsOneByDefaultOnlyWithTheEmbeddedDatabase(String url, String said, boolean expected) {
        var environment = new StandardEnvironment();
        var given = new HashMap<String, Object>(Map.of("spring.datasource.url", url));
        if (said != null) {
            given.put("approvals.demonstration.enabled", said);
        }
        environment.getPropertySources().addFirst(new MapPropertySource("given", given));

        new DemonstrationByDefault().postProcessEnvironment(environment, new SpringApplication());

        assertThat(environment.getProperty("approvals.demonstration.enabled", Boolean.class))
                .isEqualTo(expected);
    }

    @Test
    void itListensOnTheLoopbackAddressWhateverElseIsConfigured() throws UnknownHostException {
        var server = new TomcatServletWebServerFactory();
        server.setAddress(InetAddress.getByName("0.0.0.0"));

        new DemonstrationAddress(new DemonstrationProperties(true)).customize(server);

        assertThat(server.getAddress().isLoopbackAddress()).isTrue();
    }

    @Test
    void whatIsNoDemonstrationListensWhereItIsConfigured() throws UnknownHostException {
        var server = new TomcatServletWebServerFactory();
        server.setAddress(InetAddress.getByName("0.0.0.0"));

        new DemonstrationAddress(new DemonstrationProperties(false)).customize(server);

        assertThat(server.getAddress()).isEqualTo(InetAddress.getByName("0.0.0.0"));
    }
}
