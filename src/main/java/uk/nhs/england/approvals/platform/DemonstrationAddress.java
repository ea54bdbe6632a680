package uk.nhs.england.approvals.platform;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

import java.net.InetAddress;

/** Keeps a demonstration to the machine it runs on, whatever {@code server.address} says. */
@Component
class DemonstrationAddress
        implements WebServerFactoryCustomizer<ConfigurableWebServerFactory>, Ordered {

    private static final Logger log = LoggerFactory.getLogger(DemonstrationAddress.class);

    private final DemonstrationProperties demonstration;

    DemonstrationAddress(DemonstrationProperties demonstration) {
        this.demonstration = demonstration;
    }

    @Override
    public void customize(ConfigurableWebServerFactory factory) {
        if (!demonstration.enabled()) {
            return;
        }
        var loopback = InetAddress.getLoopbackAddress();
        log.warn(
                "This is a demonstration: everyone knows its passwords, so it listens on {} only",
                loopback.getHostAddress());
        factory.setAddress(loopback);
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
