package uk.nhs.england.approvals.servicenow.client;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.util.List;

/**
 * Which ServiceNow to exchange the register with, and how; off without an address.
 *
 * @param url where the instance is; nothing is exchanged without it
 * @param login how to sign on
 * @param dataSource the name of the discovery source that is set up for this service there
 * @param className the class of the records that services become
 * @param tables that class and those it extends, whose columns a record has
 * @param limits what is asked at once, how fast, and how long an answer is waited for
 */
@ConfigurationProperties("approvals.servicenow")
public record ServiceNowProperties(
        @DefaultValue("") String url,
        @DefaultValue Login login,
        @DefaultValue("IT approvals") String dataSource,
        @DefaultValue("cmdb_ci_service_auto") String className,
        @DefaultValue({"cmdb_ci_service_auto", "cmdb_ci_service", "cmdb_ci", "cmdb"})
                List<String> tables,
        @DefaultValue Limits limits) {

    public boolean isConfigured() {
        return !url.isBlank();
    }

    /** An address under that of the instance. */
    String at(String path) {
        return url.replaceAll("/+$", "") + path;
    }

    /**
     * Either OAuth client credentials or a user with a password.
     *
     * @param clientId of OAuth; empty for a user with a password
     */
    public record Login(
            @DefaultValue("") String clientId,
            @DefaultValue("") String clientSecret,
            @DefaultValue("") String user,
            @DefaultValue("") String password) {

        boolean byOAuth() {
            return !clientId.isBlank();
        }

        /** Secrets have no place in a log. */
        @Override
        public String toString() {
            return byOAuth() ? "OAuth client " + clientId : "user " + user;
        }
    }
}
