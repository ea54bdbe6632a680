package uk.nhs.england.approvals.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import uk.nhs.england.approvals.kernel.PersonId;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Everybody who may sign in or once could. */
public interface People extends Repository<Person, String> {

    Person save(Person person);

    Optional<Person> findByUsername(String username);

    List<Person> findByUsernameIn(Collection<String> usernames);

    /** Those reached at one of these addresses, written in lower case. */
    @Query("select p from Person p where lower(p.email) in :addresses")
    List<Person> reachedAt(Collection<String> addresses);

    default Optional<Person> find(PersonId person) {
        return findByUsername(person.value());
    }

    /** The names of these people in one query; nobody is left out silently but the unknown. */
    default Map<PersonId, String> names(Collection<PersonId> people) {
        var usernames = people.stream().map(PersonId::value).distinct().toList();
        return usernames.isEmpty()
                ? Map.of()
                : findByUsernameIn(usernames).stream()
                        .collect(Collectors.toMap(Person::id, Person::name));
    }

    /** Those of these people who may sign in on a day and have a part in cases. */
    default Set<PersonId> activeOn(LocalDate day, Collection<PersonId> people) {
        var usernames = people.stream().map(PersonId::value).distinct().toList();
        return findByUsernameIn(usernames).stream()
                .filter(person -> person.isActive(day) && person.takesPart())
                .map(Person::id)
                .collect(Collectors.toSet());
    }

    /**
     * The next people by username whose name or username holds a text and who hold a role.
     *
     * @param text a lower-case LIKE pattern; null for any
     * @param role null for any
     * @param after the username after which to begin; empty for the first
     */
    @Query(
            nativeQuery = true,
            value =
                    """
                    select * from identity_person
                    where username > :after
                      and (cast(:text as text) is null
                           or lower(name) like :text or username like :text)
                      and (cast(:role as text) is null or :role = any (roles))
                    order by username
                    limit :most
                    """)
    List<Person> search(@Nullable String text, @Nullable String role, String after, int most);

    /**
     * Those who administer on a day, held until the transaction ends so that two cannot leave at
     * once.
     */
    @Query(
            nativeQuery = true,
            value =
                    """
                    select * from identity_person
                    where 'ADMINISTRATOR' = any (roles)
                      and active_from <= :day and (active_to is null or active_to >= :day)
                    order by username
                    for update
                    """)
    List<Person> administrators(LocalDate day);
}
