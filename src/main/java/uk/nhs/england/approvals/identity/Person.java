package uk.nhs.england.approvals.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Somebody who may sign in, with the roles they hold and the days on which they hold them. */
@Entity
@Table(name = "identity_person")
public class Person {

    @Id private String username;
    private String name;
    private String email;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private String[] roles;

    private boolean demonstration;
    private LocalDate activeFrom;
    private @Nullable LocalDate activeTo;

    /** Null until it is stored: that is how the repository knows a new person from a known one. */
    @Version private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    private Person(Particulars particulars, LocalDate from, boolean demonstration) {
        this.username = particulars.username().value();
        this.name = particulars.name();
        this.email = particulars.email();
        this.roles = names(particulars.roles());
        this.activeFrom = from;
        this.demonstration = demonstration;
    }

    /**
     * What is known of a person who joins.
     *
     * @param roles at least one
     */
    public record Particulars(PersonId username, String name, String email, Set<Role> roles) {}

    /** Somebody who may sign in from a day on. */
    public static Person join(Particulars particulars, LocalDate from) {
        return new Person(particulars, from, false);
    }

    /**
     * Somebody made up, who may sign in with the published password while there is a demonstration.
     */
    public static Person pretend(Particulars particulars, LocalDate from) {
        return new Person(particulars, from, true);
    }

    /**
     * Is known by this name and reached at this address.
     *
     * @return the fields that said something else before
     */
    List<String> correct(String correctName, String correctEmail) {
        var corrected = new ArrayList<String>();
        if (!name.equals(correctName)) {
            corrected.add("name");
        }
        if (!email.equals(correctEmail)) {
            corrected.add("email");
        }
        name = correctName;
        email = correctEmail;
        return corrected;
    }

    /** Holds these roles from now on, and no others. */
    void grant(Set<Role> granted) {
        roles = names(granted);
    }

    /**
     * May sign in until the end of a day.
     *
     * @throws uk.nhs.england.approvals.kernel.Refused when the day is before the first one
     */
    void leave(LocalDate on) {
        if (on.isBefore(activeFrom)) {
            Refusals.of(
                            Refusal.invalid(
                                    "leaves-after-joining",
                                    "on",
                                    "Nobody leaves before they join: the first day is "
                                            + activeFrom
                                            + "."))
                    .throwIfAny();
        }
        activeTo = on;
    }

    public PersonId id() {
        return new PersonId(username);
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    public Set<Role> roles() {
        var held = EnumSet.noneOf(Role.class);
        Arrays.stream(roles).map(Role::valueOf).forEach(held::add);
        return held;
    }

    public LocalDate activeFrom() {
        return activeFrom;
    }

    /** The last day on which they may sign in; null while no end is set. */
    public @Nullable LocalDate activeTo() {
        return activeTo;
    }

    public boolean isActive(LocalDate day) {
        return !day.isBefore(activeFrom) && (activeTo == null || !day.isAfter(activeTo));
    }

    /** Whether they do more than audit and administer, who change nothing of a case. */
    boolean takesPart() {
        return roles().stream()
                .anyMatch(role -> role != Role.AUDITOR && role != Role.ADMINISTRATOR);
    }

    public boolean isDemonstration() {
        return demonstration;
    }

    /** Grows with every change, from 0. */
    public int version() {
        return Objects.requireNonNullElse(version, 0);
    }

    private static String[] names(Collection<Role> roles) {
        return roles.stream().sorted().map(Role::name).toArray(String[]::new);
    }
}
