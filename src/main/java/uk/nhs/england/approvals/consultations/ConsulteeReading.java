package uk.nhs.england.approvals.consultations;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.calendar.WorkingDays;
import uk.nhs.england.approvals.kernel.NotFound;
import uk.nhs.england.approvals.kernel.PersonId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Shows consultees, and who answers for them. */
@Component
@Transactional(readOnly = true)
public class ConsulteeReading {

    private static final String CONSULTEES =
            """
            select t.consultee, t.name, t.purpose, t.time_limit, t.mandatory, t.valid_from,
                c.revision,
                (select min(l.valid_to) from consultations_terms l
                    where l.consultee = t.consultee and l.valid_to > t.valid_from
                        and not exists (select 1 from consultations_terms n
                            where n.consultee = l.consultee and n.valid_from = l.valid_to))
                    as ended
            from consultations_terms t join consultations_consultee c on c.code = t.consultee
            """;

    private static final String ON =
            """
            where t.valid_from <= :day and (t.valid_to is null or t.valid_to > :day)
            order by t.consultee
            """;

    /** As it is on the day, as it was last before, or as it will be first. */
    private static final String ONE =
            """
            where t.consultee = :code
            order by t.valid_from <= :day desc, abs(t.valid_from - cast(:day as date)) limit 1
            """;

    private static final String MEMBERS =
            """
            select consultee, id, person, valid_from, valid_to from consultations_member
            where valid_to is null or valid_to > :day
            order by consultee, person, valid_from
            """;

    private final WorkingDays workingDays;
    private final JdbcClient jdbc;

    ConsulteeReading(WorkingDays workingDays, JdbcClient jdbc) {
        this.workingDays = workingDays;
        this.jdbc = jdbc;
    }

    /**
     * Everybody who can be asked on a day, by code.
     *
     * @param on null for today
     */
    public List<ConsulteeView> all(@Nullable LocalDate on) {
        var day = on == null ? workingDays.today() : on;
        var members = members(day);
        return jdbc.sql(CONSULTEES + ON)
                .param("day", day)
                .query((row, _) -> shown(row, members).view())
                .list();
    }

    /**
     * One consultee: as it is today, or else as it was last, or will be first.
     *
     * @throws NotFound when there never was such a consultee
     */
    public Shown show(String code) {
        var members = members(workingDays.today());
        return jdbc.sql(CONSULTEES + ONE)
                .param("day", workingDays.today())
                .param("code", code)
                .query((row, _) -> shown(row, members))
                .optional()
                .orElseThrow(() -> new NotFound("There is no consultee " + code + "."));
    }

    /**
     * A consultee and its revision, which grows with every change.
     *
     * @param revision 0 for the first
     */
    public record Shown(ConsulteeView view, int revision) {}

    private Map<String, List<ConsulteeView.Member>> members(LocalDate day) {
        return jdbc
                .sql(MEMBERS)
                .param("day", day)
                .query((row, _) -> Map.entry(row.getString("consultee"), member(row)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static ConsulteeView.Member member(ResultSet row) throws SQLException {
        return new ConsulteeView.Member(
                row.getObject("id", UUID.class),
                new PersonId(row.getString("person")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }

    private static Shown shown(ResultSet row, Map<String, List<ConsulteeView.Member>> members)
            throws SQLException {
        var code = row.getString("consultee");
        var ended = row.getObject("ended", LocalDate.class);
        var view =
                new ConsulteeView(
                        code,
                        row.getString("name"),
                        row.getString("purpose"),
                        row.getInt("time_limit"),
                        row.getBoolean("mandatory"),
                        row.getObject("valid_from", LocalDate.class),
                        ended == null ? null : ended.minusDays(1),
                        members.getOrDefault(code, List.of()));
        return new Shown(view, row.getInt("revision"));
    }
}
