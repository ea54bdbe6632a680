package uk.nhs.england.approvals.boards;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.kernel.PersonId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who came to a sitting and who left it, and when: each coming and going is kept. */
@Component
public class Attendances {

    private static final String ARRIVE =
            """
            insert into boards_attendance (sitting, person, arrived_at)
            select :sitting, person, :at from unnest(cast(:present as text[])) as person
            on conflict do nothing
            """;

    private static final String LEAVE =
            """
            update boards_attendance set left_at = :at
            where sitting = :sitting and left_at is null
                and person <> all (cast(:present as text[]))
            """;

    private final JdbcClient jdbc;

    Attendances(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** From this instant on these are in the room and nobody else. */
    void inTheRoom(UUID sitting, Set<PersonId> present, Instant at) {
        var names = present.stream().map(PersonId::value).toArray(String[]::new);
        for (var change : List.of(LEAVE, ARRIVE)) {
            jdbc.sql(change)
                    .param("sitting", sitting)
                    .param("present", names)
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    /** All comings and goings, in their order. */
    public List<AttendanceView> of(UUID sitting) {
        return jdbc.sql("select * from boards_attendance where sitting = ? order by id")
                .param(sitting)
                .query((row, _) -> view(row))
                .list();
    }

    private static AttendanceView view(ResultSet row) throws SQLException {
        var left = row.getObject("left_at", OffsetDateTime.class);
        return new AttendanceView(
                new PersonId(row.getString("person")),
                row.getObject("arrived_at", OffsetDateTime.class).toInstant(),
                left == null ? null : left.toInstant());
    }
}
