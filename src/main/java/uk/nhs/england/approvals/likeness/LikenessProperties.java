package uk.nhs.england.approvals.likeness;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/**
 * How texts are compared.
 *
 * @param meaning whether the meaning of texts counts besides their words; costs about 250 MB
 * @param followEvery how often a node looks for changes
 */
@ConfigurationProperties("approvals.likeness")
record LikenessProperties(
        @DefaultValue("true") boolean meaning, @DefaultValue("500ms") Duration followEvery) {}
