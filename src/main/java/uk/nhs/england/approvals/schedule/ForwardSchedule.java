package uk.nhs.england.approvals.schedule;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.identity.AccessList;
import uk.nhs.england.approvals.identity.Actor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;

/** The schedule of change: week by week, what clashes first; past weeks show what was made. */
@Component
public class ForwardSchedule {

    private static final String SELECT =
            """
            select s.change, s.title, s.lane, lower(s.during) as begins, upper(s.during) as ends,
                coalesce(s.services, array(select service from schedule_booked_service o
                    where o.change = s.change order by 1)) as services, s.many, s.standing
            from (select b.change, b.title, b.lane, b.during, null as services, c.many,
                        'BOOKED' as standing
                    from schedule_booking b
                    cross join lateral (select count(*) as many from schedule_clash c
                        where c.change = b.change and c.gone_at is null) c
                    where b.during && tstzrange(:from, :until)
                        and (cast(:service as text) is null or exists (
                            select 1 from schedule_booked_service o
                            where o.change = b.change and o.service = :service))
                    union all
                    select change, title, lane, during, services, 0, ended
                    from schedule_made
                    where during && tstzrange(:from, :until)
                        and (cast(:service as text) is null or :service = any (services))) s
            where (cast(:lane as text) is null or s.lane = :lane)
                and (not :clashing or s.many > 0)
                and exists (select 1 from identity_access a
                    where a.subject_reference = s.change and a.holders && cast(:keys as text[]))
                and (s.many = 0, lower(s.during), s.change) > (:quiet, :begins, :change)
            order by s.many = 0, lower(s.during), s.change
            limit :most
            """;

    private final JdbcClient jdbc;
    private final AccessList access;

    ForwardSchedule(JdbcClient jdbc, AccessList access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /**
     * Which changes are asked for.
     *
     * @param monday the first day of the week, by the clocks of England
     * @param clashing only those with a clash
     */
    public record Filter(
            LocalDate monday,
            @Nullable String service,
            Booking.@Nullable Lane lane,
            boolean clashing) {}

    /**
     * A place in the schedule.
     *
     * @param quiet whether the last one seen has no clash
     */
    public record Place(boolean quiet, Instant from, String change) {
        /** Before the first. */
        public static final Place FIRST = new Place(false, Instant.EPOCH, "");
    }

    /** The changes of a week that this person may see, after a place. */
    @Transactional(readOnly = true)
    public List<ScheduledView> week(Filter filter, Place after, int most, Actor actor) {
        var from = EnglishClock.at(filter.monday().atStartOfDay());
        var until = EnglishClock.at(filter.monday().plusWeeks(1).atStartOfDay());
        return jdbc.sql(SELECT)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("lane", Objects.toString(filter.lane(), null))
                .param("service", filter.service())
                .param("clashing", filter.clashing())
                .param("keys", access.keysOf(actor))
                .param("quiet", after.quiet())
                .param("begins", after.from().atOffset(ZoneOffset.UTC))
                .param("change", after.change())
                .param("most", most)
                .query(ForwardSchedule::scheduled)
                .list();
    }

    private static ScheduledView scheduled(ResultSet row, int number) throws SQLException {
        return new ScheduledView(
                row.getString("change"),
                row.getString("title"),
                Booking.Lane.valueOf(row.getString("lane")),
                row.getObject("begins", OffsetDateTime.class).toInstant(),
                row.getObject("ends", OffsetDateTime.class).toInstant(),
                List.of((String[]) row.getArray("services").getArray()),
                row.getInt("many"),
                ScheduledView.Standing.valueOf(row.getString("standing")));
    }
}
