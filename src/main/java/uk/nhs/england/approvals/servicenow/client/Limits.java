package uk.nhs.england.approvals.servicenow.client;

import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

import java.time.Duration;

/**
 * What is asked of ServiceNow at once, how fast, and how long it is waited for.
 *
 * @param connect the longest wait for a connection
 * @param answer the longest wait for the whole of an answer, its body included
 * @param largestAnswer the most that is read of an answer
 * @param page how many records are asked for or sent at once
 * @param callsPerSecond the most calls in a second
 * @param attempts how often one call is made before it has failed
 * @param firstPause before the second attempt; the later ones are longer, and none is just so long
 * @param longestPause the longest that is waited when ServiceNow says to come back later
 * @param rest how long an instance is left alone that fails again and again
 */
public record Limits(
        @DefaultValue("5s") Duration connect,
        @DefaultValue("30s") Duration answer,
        @DefaultValue("10MB") DataSize largestAnswer,
        @DefaultValue("100") int page,
        @DefaultValue("20") int callsPerSecond,
        @DefaultValue("5") int attempts,
        @DefaultValue("500ms") Duration firstPause,
        @DefaultValue("2m") Duration longestPause,
        @DefaultValue("1m") Duration rest) {}
