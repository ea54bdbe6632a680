package uk.nhs.england.approvals.consultations;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.calendar.WorkingDays;
import uk.nhs.england.approvals.identity.Holder;
import uk.nhs.england.approvals.identity.Memberships;
import uk.nhs.england.approvals.kernel.PersonId;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who is consulted and who answers for them, by day. */
@Component
class Consultees implements Memberships {

    private static final String TERMS =
            """
            select consultee, name, time_limit, mandatory from consultations_terms
            where valid_from <= :day and (valid_to is null or valid_to > :day)
            order by consultee
            """;

    /** What each is called today, or was called last. */
    private static final String NAMES =
            """
            select distinct on (consultee) consultee, name from consultations_terms
            where valid_from <= :day order by consultee, valid_from desc
            """;

    private static final String OF_PERSON =
            """
            select distinct consultee from consultations_member
            where person = :person
                and valid_from <= :day and (valid_to is null or valid_to > :day)
            """;

    private final JdbcClient jdbc;
    private final WorkingDays workingDays;

    Consultees(JdbcClient jdbc, WorkingDays workingDays) {
        this.jdbc = jdbc;
        this.workingDays = workingDays;
    }

    /** Everybody who can be asked today, by code. */
    Map<String, Terms> today() {
        return jdbc
                .sql(TERMS)
                .param("day", workingDays.today())
                .query(
                        (row, _) ->
                                new Terms(
                                        row.getString("consultee"),
                                        row.getString("name"),
                                        row.getInt("time_limit"),
                                        row.getBoolean("mandatory")))
                .list()
                .stream()
                .collect(Collectors.toMap(Terms::consultee, Function.identity()));
    }

    /** The names of all that there ever were, by code. */
    Map<String, String> names() {
        return jdbc
                .sql(NAMES)
                .param("day", workingDays.today())
                .query((row, _) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Whether this person answers for this consultee today. */
    boolean has(String consultee, PersonId person) {
        return of(person).contains(Holder.consultee(consultee));
    }

    @Override
    public Set<Holder> of(PersonId person) {
        return jdbc
                .sql(OF_PERSON)
                .param("person", person.value())
                .param("day", workingDays.today())
                .query(String.class)
                .list()
                .stream()
                .map(Holder::consultee)
                .collect(Collectors.toSet());
    }
}
