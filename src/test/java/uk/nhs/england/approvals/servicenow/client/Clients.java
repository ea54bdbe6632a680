package uk.nhs.england.approvals.servicenow.client;

import org.springframework.util.unit.DataSize;

import uk.nhs.england.approvals.servicenow.client.ServiceNowProperties.Login;

import java.time.Duration;
import java.util.List;

/** Clients of a stand-in, without the service around them. */
public final class Clients {

    private static final Login CLIENT = new Login("approvals", "not-a-real-secret", "", "");

    public static final Limits QUICK =
            new Limits(
                    Duration.ofSeconds(2),
                    Duration.ofMillis(700),
                    DataSize.ofMegabytes(5),
                    50,
                    500,
                    5,
                    Duration.ofMillis(20),
                    Duration.ofSeconds(2),
                    Duration.ofMillis(500));

    /** For whoever exchanges all that other tests have entered. */
    public static final Limits QUICK_IN_LARGE_PAGES =
            new Limits(
                    Duration.ofSeconds(2),
                    Duration.ofMillis(700),
                    DataSize.ofMegabytes(5),
                    250,
                    500,
                    5,
                    Duration.ofMillis(20),
                    Duration.ofSeconds(2),
                    Duration.ofMillis(500));

    private Clients() {}

    public static ServiceNowProperties of(String url, Limits limits) {
        return with(url, CLIENT, limits);
    }

    static ServiceNowProperties with(String url, Login login, Limits limits) {
        return new ServiceNowProperties(
                url,
                login,
                "IT approvals",
                "cmdb_ci_service_auto",
                List.of("cmdb_ci_service_auto", "cmdb_ci", "cmdb"),
                limits);
    }
}
