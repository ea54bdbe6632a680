package uk.nhs.england.approvals.servicenow;

import jakarta.annotation.PreDestroy;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.servicenow.client.ServiceNowProperties;

import java.util.concurrent.atomic.AtomicBoolean;

/** Looks for what is due and does it in a thread of its own: ServiceNow may take its time. */
@Component
class ExchangeRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ExchangeRunner.class);

    private final ServiceNowProperties properties;
    private final ExchangeWork working;
    private final AskingForSyncs asking;
    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile boolean closing;

    ExchangeRunner(ServiceNowProperties properties, ExchangeWork working, AskingForSyncs asking) {
        this.properties = properties;
        this.working = working;
        this.asking = asking;
    }

    @Scheduled(
            initialDelayString = "${approvals.servicenow.look-every}",
            fixedDelayString = "${approvals.servicenow.look-every}")
    void look() {
        run(() -> working.work(() -> !closing));
    }

    @Scheduled(
            initialDelayString = "${approvals.servicenow.changes-every}",
            fixedDelayString = "${approvals.servicenow.changes-every}")
    void lookForChanges() {
        if (properties.isConfigured()) {
            asking.askForChanges();
        }
    }

    private void run(Runnable work) {
        if (properties.isConfigured() && busy.compareAndSet(false, true)) {
            Thread.ofVirtual()
                    .name("servicenow")
                    .start(
                            () -> {
                                try {
                                    work.run();
                                } catch (RuntimeException e) {
                                    LOG.warn("The exchange failed: {}", e.getClass().getName());
                                } finally {
                                    busy.set(false);
                                }
                            });
        }
    }

    @PreDestroy
    void close() {
        closing = true;
    }
}
