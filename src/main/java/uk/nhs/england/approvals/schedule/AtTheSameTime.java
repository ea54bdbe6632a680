package uk.nhs.england.approvals.schedule;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.schedule.Booking.Lane;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;

/**
 * What else is booked while a change happens: all of it by one scan of an index over ranges, and
 * then what is asked about. However many services are near, the server cannot choose to search once
 * for each of them.
 */
@Component
class AtTheSameTime {

    /** A service, or a person, that another change has booked. */
    record Booked(Party by, String what) {}

    static final String SERVICES =
            """
            with at_once as materialized (
                select service, change from schedule_booked_service
                where during && tstzrange(:from, :until) and change <> :change)
            select o.service as what, b.change, b.lane, lower(b.during) as begins,
                upper(b.during) as ends, b.held_since, b.draft
            from unnest(cast(:services as text[])) as asked (service)
                join at_once o on o.service = asked.service
                join schedule_booking b on b.change = o.change
            """;

    static final String PEOPLE =
            """
            with at_once as materialized (
                select person, change from schedule_booked_implementer
                where during && tstzrange(:from, :until) and change <> :change)
            select o.person as what, b.change, b.lane, lower(b.during) as begins,
                upper(b.during) as ends, b.held_since, b.draft
            from unnest(cast(:people as text[])) as asked (person)
                join at_once o on o.person = asked.person
                join schedule_booking b on b.change = o.change
            """;

    private final JdbcClient jdbc;

    AtTheSameTime(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of these services that others have booked within a span. */
    List<Booked> services(Collection<String> services, Span span, String except) {
        return during(jdbc.sql(SERVICES), span, except)
                .param("services", services.toArray(String[]::new))
                .query(AtTheSameTime::booked)
                .list();
    }

    /** Those of these people whom others have booked within a span. */
    List<Booked> people(Collection<String> people, Span span, String except) {
        return during(jdbc.sql(PEOPLE), span, except)
                .param("people", people.toArray(String[]::new))
                .query(AtTheSameTime::booked)
                .list();
    }

    private static JdbcClient.StatementSpec during(
            JdbcClient.StatementSpec statement, Span span, String except) {
        return statement
                .param("from", span.from().atOffset(ZoneOffset.UTC))
                .param("until", span.until().atOffset(ZoneOffset.UTC))
                .param("change", except);
    }

    private static Booked booked(ResultSet row, int number) throws SQLException {
        var during =
                new Span(
                        row.getObject("begins", OffsetDateTime.class).toInstant(),
                        row.getObject("ends", OffsetDateTime.class).toInstant());
        var party =
                new Party(
                        row.getString("change"),
                        Lane.valueOf(row.getString("lane")),
                        during,
                        row.getObject("held_since", OffsetDateTime.class).toInstant(),
                        row.getBoolean("draft"));
        return new Booked(party, row.getString("what"));
    }
}
