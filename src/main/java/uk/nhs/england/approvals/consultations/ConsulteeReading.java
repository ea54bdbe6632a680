package uk.nhs.england.approvals.consultations;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.calendar.WorkingDays;
import uk.nhs.england.approvals.kernel.NotFound;
import uk.nhs.england.approvals.kernel.PersonId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Shows consultees as they are today. */
@Component
@Transactional(readOnly = true)
public class ConsulteeReading {

    private static final String MEMBERS =
            """
            select consultee, id, person from consultations_member
            where valid_from <= :day and (valid_to is null or valid_to > :day)
            order by consultee, person
            """;

    private final Consultees consultees;
    private final WorkingDays workingDays;
    private final JdbcClient jdbc;

    ConsulteeReading(Consultees consultees, WorkingDays workingDays, JdbcClient jdbc) {
        this.consultees = consultees;
        this.workingDays = workingDays;
        this.jdbc = jdbc;
    }

    /** Everybody who can be asked today, by code. */
    public List<ConsulteeView> all() {
        var members =
                jdbc.sql(MEMBERS)
                        .param("day", workingDays.today())
                        .query((row, _) -> member(row))
                        .list();
        return consultees.today().values().stream()
                .sorted(Comparator.comparing(Terms::consultee))
                .map(terms -> view(terms, members))
                .toList();
    }

    /**
     * @throws NotFound when there is no such consultee today
     */
    public ConsulteeView show(String code) {
        return all().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no consultee " + code + "."));
    }

    private record Row(String consultee, ConsulteeView.Member member) {}

    private static Row member(ResultSet row) throws SQLException {
        return new Row(
                row.getString("consultee"),
                new ConsulteeView.Member(
                        row.getObject("id", UUID.class), new PersonId(row.getString("person"))));
    }

    private static ConsulteeView view(Terms terms, List<Row> members) {
        return new ConsulteeView(
                terms.consultee(),
                terms.name(),
                terms.timeLimit(),
                terms.mandatory(),
                members.stream()
                        .filter(row -> row.consultee().equals(terms.consultee()))
                        .map(Row::member)
                        .toList());
    }
}
