package uk.nhs.england.approvals.register;

import java.util.List;

/**
 * A service near another in the graph of dependencies.
 *
 * @param depends whether it depends on the other; else the other depends on it
 * @param path from the other to it, both included
 */
public record Near(String service, boolean depends, List<String> path) {}
