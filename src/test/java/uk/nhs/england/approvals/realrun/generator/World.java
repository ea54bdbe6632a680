package uk.nhs.england.approvals.realrun.generator;

import java.util.List;

/**
 * What changes are about.
 *
 * @param services by their references in the register, what is changed most often first
 * @param vendorCloud those that run on a vendor's cloud
 * @param vendors who has a part in changes of these
 * @param requesters who asks for changes, by their usernames
 */
public record World(
        List<String> services,
        List<String> vendorCloud,
        List<String> vendors,
        List<String> requesters) {}
