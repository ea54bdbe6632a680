package uk.nhs.england.approvals.platform;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whether this is a demonstration: accounts whose passwords everyone knows, and data that is made
 * up.
 *
 * @param enabled true with the embedded database and false with a datasource URL, unless set
 */
@ConfigurationProperties("approvals.demonstration")
public record DemonstrationProperties(boolean enabled) {}
