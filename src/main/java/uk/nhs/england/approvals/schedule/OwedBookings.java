package uk.nhs.england.approvals.schedule;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.schedule.Booking.Lane;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.stream.Collectors;

/** Owes a look to every booking that something touches. */
@Component
class OwedBookings {

    private final JdbcClient jdbc;

    OwedBookings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Owes every booking ahead of these services, and every change with a clash by way of one. */
    void ofServices(Collection<String> services, String byWayOf, Instant now) {
        jdbc.sql(
                        """
                        insert into schedule_check_owed (about, kind, since)
                        select change, 'CHANGE', :now from schedule_booked_service
                        where service = any (:services) and upper(during) > :now
                        union
                        select change, 'CHANGE', :now from schedule_clash
                        where gone_at is null and path @> cast(array[:by] as text[])
                        order by 1
                        """
                                + OwedChecks.ON_CONFLICT)
                .param("services", services.toArray(String[]::new))
                .param("by", byWayOf)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Owes every booking in some times, and every change that a freeze clashes with. */
    void frozen(String freeze, Spans spans, Instant now) {
        jdbc.sql(
                        """
                        insert into schedule_check_owed (about, kind, since)
                        select change, 'CHANGE', :now from schedule_booking
                        where during && cast(:during as tstzmultirange)
                        union
                        select change, 'CHANGE', :now from schedule_clash
                        where gone_at is null and other = :freeze
                        order by 1
                        """
                                + OwedChecks.ON_CONFLICT)
                .param("during", multirange(spans))
                .param("freeze", freeze)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * Owes every booking of some lanes that begins in a span and was asked for before it.
     *
     * @param span in which the notice of a change may end on another day than it did
     */
    void withNotice(Collection<Lane> lanes, Span span, Instant now) {
        jdbc.sql(
                        """
                        insert into schedule_check_owed (about, kind, since)
                        select change, 'CHANGE', :now from schedule_booking
                        where lower(during) >= :from and lower(during) < :until and asked < :from
                            and lane = any (:lanes)
                        order by 1
                        """
                                + OwedChecks.ON_CONFLICT)
                .param("lanes", lanes.stream().map(Enum::name).toArray(String[]::new))
                .param("from", span.from().atOffset(ZoneOffset.UTC))
                .param("until", span.until().atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static String multirange(Spans spans) {
        return spans.all().stream()
                .map(span -> "[" + span.from() + "," + span.until() + ")")
                .collect(Collectors.joining(",", "{", "}"));
    }
}
