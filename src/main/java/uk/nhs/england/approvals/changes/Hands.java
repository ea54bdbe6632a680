package uk.nhs.england.approvals.changes;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Recorded;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Those who ever had a hand in a change: nobody takes themselves out to approve it. */
@Embeddable
class Hands {

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private String[] hands = new String[0];

    protected Hands() {}

    /** Whoever acts for another has a hand in it too. */
    void add(Recorded recorded) {
        add(Set.of(recorded.by()));
        add(Set.of(recorded.principal()));
    }

    void add(Collection<PersonId> people) {
        var all = new TreeSet<>(List.of(hands));
        people.forEach(person -> all.add(person.value()));
        hands = all.toArray(String[]::new);
    }

    Set<PersonId> all() {
        return Stream.of(hands).map(PersonId::new).collect(Collectors.toSet());
    }
}
