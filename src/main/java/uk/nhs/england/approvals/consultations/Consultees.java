package uk.nhs.england.approvals.consultations;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.calendar.WorkingDays;
import uk.nhs.england.approvals.identity.Holder;
import uk.nhs.england.approvals.identity.Memberships;
import uk.nhs.england.approvals.kernel.NotFound;
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
            select t.consultee, c.name, t.time_limit, t.mandatory
            from consultations_terms t join consultations_consultee c on c.code = t.consultee
            where t.valid_from <= :day and (t.valid_to is null or t.valid_to > :day)
            order by t.consultee
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

    /** Of two who change the same consultee the second waits. */
    void hold(String consultee) {
        var held =
                jdbc.sql("select code from consultations_consultee where code = ? for update")
                        .param(consultee)
                        .query(String.class)
                        .optional();
        if (held.isEmpty()) {
            throw new NotFound("There is no consultee " + consultee + ".");
        }
    }

    /** The names of all that there ever were, by code. */
    Map<String, String> names() {
        return jdbc
                .sql("select code, name from consultations_consultee")
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
