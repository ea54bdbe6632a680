package uk.nhs.england.approvals.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.util.regex.Pattern;

/**
 * The name a person signs in with: 2 to 64 lower-case letters, digits, dots, hyphens, underscores
 * or {@code @}.
 */
public record PersonId(@JsonValue String value) implements Comparable<PersonId> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._@-]{1,63}");

    /** The service itself, for facts that come from a clock and not from a person. */
    public static final PersonId SERVICE = new PersonId("it-approvals");

    /**
     * @throws IllegalArgumentException when the value has another form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PersonId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "A person is named by 2 to 64 lower-case letters, digits, dots or hyphens");
        }
    }

    @Override
    public int compareTo(PersonId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
