package uk.nhs.england.approvals.identity;

import uk.nhs.england.approvals.kernel.PersonId;

/**
 * Someone who may read a subject: everyone, a person, everyone with a role, a board, a consultee.
 */
public record Holder(String key) {

    public static final Holder EVERYONE = new Holder("everyone");

    public static Holder person(PersonId person) {
        return new Holder("person:" + person.value());
    }

    public static Holder role(Role role) {
        return new Holder("role:" + role.name());
    }

    public static Holder consultee(String code) {
        return new Holder("consultee:" + code);
    }

    public static Holder board(String code) {
        return new Holder("board:" + code);
    }
}
