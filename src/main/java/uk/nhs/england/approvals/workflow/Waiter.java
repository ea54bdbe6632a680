package uk.nhs.england.approvals.workflow;

import java.util.Locale;

/**
 * Somebody that is waited for.
 *
 * @param kind whether it is a person, everyone with a role, a board or a consultee
 * @param name the person's id, the role in words, or the code
 */
public record Waiter(Kind kind, String name) {

    /** What kind of somebody. */
    public enum Kind {
        /** One person. */
        PERSON,
        /** Everyone who holds a role. */
        ROLE,
        /** The members of a board. */
        BOARD,
        /** Those who answer for a consultee. */
        CONSULTEE
    }

    /** Out of the key of a task's candidate, such as {@code board:TDA}. */
    static Waiter of(String key) {
        var colon = key.indexOf(':');
        var name = key.substring(colon + 1);
        return switch (key.substring(0, colon)) {
            case "person" -> new Waiter(Kind.PERSON, name);
            case "board" -> new Waiter(Kind.BOARD, name);
            case "consultee" -> new Waiter(Kind.CONSULTEE, name);
            case "role" -> new Waiter(Kind.ROLE, words(name));
            default -> throw new IllegalArgumentException("Nobody is named by " + key);
        };
    }

    private static String words(String role) {
        return role.length() < 4 ? role : role.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
