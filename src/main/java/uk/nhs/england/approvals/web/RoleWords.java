package uk.nhs.england.approvals.web;

import org.springframework.util.StringUtils;

import uk.nhs.england.approvals.identity.Role;

import java.util.Collection;
import java.util.stream.Collectors;

/** What pages call the roles. */
public final class RoleWords {

    private RoleWords() {}

    /** The roles as the start of a sentence or a line of its own, such as "Project lead, PMO". */
    public static String of(Collection<Role> roles) {
        return StringUtils.capitalize(
                roles.stream().sorted().map(RoleWords::of).collect(Collectors.joining(", ")));
    }

    private static String of(Role role) {
        return switch (role) {
            case PROJECT_LEAD -> "project lead";
            case BOARD_MEMBER -> "board member";
            case CONSULTEE -> "consultee";
            case PMO -> "PMO";
            case CHANGE_MANAGER -> "change manager";
            case SERVICE_OWNER -> "service owner";
            case AUDITOR -> "auditor";
            case ADMINISTRATOR -> "administrator";
        };
    }
}
