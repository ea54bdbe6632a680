package uk.nhs.england.approvals.workflow;

/**
 * Something a process does not do as the facts say.
 *
 * @param key the reference of the case, or the key of its condition or consultation
 * @param what what is missing or too many, such as {@code decide:TDA missing}
 */
public record Disagreement(String key, String what) {}
