package uk.nhs.england.approvals.schedule;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.schedule.Booking.Lane;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of {@code schedule_booking} and of what is booked. */
@Component
class BookingRows {

    /** All that is booked in one statement, because everybody else waits meanwhile. */
    private static final String KEEP =
            """
            with booked as (
                insert into schedule_booking
                    (change, title, lane, during, requester, asked, held_since, draft)
                values (:change, :title, :lane, tstzrange(:from, :until), :requester, :asked,
                    :since, :draft)
                on conflict (change) do update set title = excluded.title, lane = excluded.lane,
                    during = excluded.during, requester = excluded.requester,
                    asked = excluded.asked, held_since = excluded.held_since,
                    draft = excluded.draft),
            other_services as (
                delete from schedule_booked_service
                where change = :change and service <> all (cast(:services as text[]))),
            other_people as (
                delete from schedule_booked_implementer
                where change = :change and person <> all (cast(:people as text[]))),
            people as (
                insert into schedule_booked_implementer (change, person, during)
                select :change, person, tstzrange(:from, :until)
                from unnest(cast(:people as text[])) as person
                on conflict (change, person) do update set during = excluded.during)
            insert into schedule_booked_service (change, service, during)
            select :change, service, tstzrange(:from, :until)
            from unnest(cast(:services as text[])) as service
            on conflict (change, service) do update set during = excluded.during
            """;

    private static final String SELECT =
            """
            select b.change, b.title, b.lane, lower(b.during) as begins, upper(b.during) as ends,
                b.requester, b.asked, b.held_since, b.draft,
                array(select service from schedule_booked_service s where s.change = b.change)
                    as services,
                array(select person from schedule_booked_implementer i where i.change = b.change)
                    as implementers
            from schedule_booking b
            """;

    private final JdbcClient jdbc;

    BookingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Bookings are checked one at a time: of two that clash, the later one sees the other. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('schedule_booking'))").query(row -> {});
    }

    Optional<Kept> find(String change) {
        return jdbc.sql(SELECT + "where b.change = ?")
                .param(change)
                .query(BookingRows::kept)
                .optional();
    }

    List<Kept> all(Set<String> changes) {
        return jdbc.sql(SELECT + "where b.change = any (cast(? as text[])) order by b.change")
                .param(changes.toArray(String[]::new))
                .query(BookingRows::kept)
                .list();
    }

    void keep(Kept kept) {
        var booking = kept.booking();
        jdbc.sql(KEEP)
                .param("change", booking.change())
                .param("title", booking.title())
                .param("lane", booking.lane().name())
                .param("from", booking.from().atOffset(ZoneOffset.UTC))
                .param("until", booking.until().atOffset(ZoneOffset.UTC))
                .param("requester", booking.requester().value())
                .param("asked", booking.asked().atOffset(ZoneOffset.UTC))
                .param("draft", booking.draft())
                .param("since", kept.heldSince().atOffset(ZoneOffset.UTC))
                .param("services", booking.services().stream().sorted().toArray(String[]::new))
                .param(
                        "people",
                        booking.implementers().stream()
                                .map(PersonId::value)
                                .sorted()
                                .toArray(String[]::new))
                .update();
    }

    void delete(String change) {
        jdbc.sql("delete from schedule_booking where change = ?").param(change).update();
    }

    static Kept kept(ResultSet row, int number) throws SQLException {
        var booking =
                new Booking(
                        row.getString("change"),
                        row.getString("title"),
                        texts(row, "services").collect(Collectors.toSet()),
                        instant(row, "begins"),
                        instant(row, "ends"),
                        texts(row, "implementers").map(PersonId::new).collect(Collectors.toSet()),
                        new PersonId(row.getString("requester")),
                        Lane.valueOf(row.getString("lane")),
                        instant(row, "asked"),
                        row.getBoolean("draft"));
        return new Kept(booking, instant(row, "held_since"));
    }

    private static Stream<String> texts(ResultSet row, String column) throws SQLException {
        return Stream.of((String[]) row.getArray(column).getArray());
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
