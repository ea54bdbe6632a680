package uk.nhs.england.approvals.changes;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Recorded;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who asked for a change, and who had a hand in it since. */
@Embeddable
class Hands {

    @Column(name = "requested_by")
    private String requestedBy;

    @Column(name = "on_behalf_of")
    private @Nullable String onBehalfOf;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private String[] hands = new String[0];

    @SuppressWarnings("NullAway.Init")
    protected Hands() {}

    Hands(Recorded recorded) {
        this.requestedBy = recorded.by().value();
        this.onBehalfOf = recorded.onBehalfOf() == null ? null : recorded.onBehalfOf().value();
        this.requestedAt = recorded.at();
        add(recorded);
    }

    Recorded requested() {
        var other = onBehalfOf == null ? null : new PersonId(onBehalfOf);
        return new Recorded(new PersonId(requestedBy), other, requestedAt);
    }

    /** Whoever acts for another has a hand in it too. */
    final void add(Recorded recorded) {
        add(Set.of(recorded.by()));
        add(Set.of(recorded.principal()));
    }

    /** Whoever was to make it keeps a hand in it: nobody takes themselves out to approve it. */
    final void add(Collection<PersonId> people) {
        var all = new TreeSet<>(List.of(hands));
        people.forEach(person -> all.add(person.value()));
        hands = all.toArray(String[]::new);
    }

    Set<PersonId> all() {
        return Stream.of(hands).map(PersonId::new).collect(Collectors.toSet());
    }
}
