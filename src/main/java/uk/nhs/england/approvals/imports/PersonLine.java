package uk.nhs.england.approvals.imports;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.identity.Person;
import uk.nhs.england.approvals.identity.Person.Particulars;
import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.kernel.FieldChange;
import uk.nhs.england.approvals.web.PlainText;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a line says of a person. */
record PersonLine(
        @Pattern(
                        regexp = "[a-z0-9][a-z0-9._@-]{1,63}",
                        message =
                                "A username has 2 to 64 lower-case letters, digits, dots or"
                                        + " hyphens.")
                String username,
        @NotBlank(message = "Give a name.") @PlainText(max = 100) String name,
        @NotBlank(message = "Give an address.")
                @Email(message = "This is no email address.")
                @PlainText(max = 254)
                String email,
        List<String> roles,
        @Nullable LocalDate activeFrom) {

    private static final Set<String> KNOWN =
            Arrays.stream(Role.values()).map(Role::name).collect(Collectors.toSet());

    static PersonLine of(Row row) {
        return new PersonLine(
                row.required("username"),
                row.required("name"),
                row.required("email"),
                row.list("roles").stream().map(CellReader::choice).toList(),
                row.date("activeFrom", null));
    }

    List<String> unknownRoles() {
        return roles.stream()
                .filter(role -> !KNOWN.contains(role))
                .map(
                        role ->
                                "roles: There is no role '%s'. There are: %s."
                                        .formatted(role, String.join(", ", new TreeSet<>(KNOWN))))
                .toList();
    }

    Set<Role> rolesGiven() {
        var given = EnumSet.noneOf(Role.class);
        roles.forEach(role -> given.add(Role.valueOf(role)));
        return given;
    }

    LocalDate from(LocalDate today) {
        return activeFrom == null ? today : activeFrom;
    }

    Particulars particulars() {
        return new Particulars(MakingPeople.id(username), name, email, rolesGiven());
    }

    /** Addresses are the same whatever their capitals. */
    String address() {
        return address(email);
    }

    static String address(String email) {
        return email.toLowerCase(Locale.UK);
    }

    List<FieldChange> changes(Person before) {
        var changes = new ArrayList<FieldChange>();
        if (!before.name().equals(name)) {
            changes.add(MakingPeople.unsaid("name"));
        }
        if (!before.email().equals(email)) {
            changes.add(MakingPeople.unsaid("email"));
        }
        if (!before.roles().equals(rolesGiven())) {
            changes.add(new FieldChange("roles", listed(before.roles()), listed(rolesGiven())));
        }
        return changes;
    }

    private static String listed(Set<Role> roles) {
        return String.join(", ", new TreeSet<>(roles).stream().map(Role::name).toList());
    }
}
