package uk.nhs.england.approvals.boards;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Recorded;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Takes what members say before a sitting: whether they come, and who comes in their place. */
@Service
public class Replies {

    private static final String KEEP =
            """
            insert into boards_reply (sitting, person, reply, alternate, said_by, said_at)
            values (:sitting, :person, :reply, :alternate, :by, :at)
            on conflict (sitting, person) do update set reply = excluded.reply,
                alternate = excluded.alternate, said_by = excluded.said_by, said_at = excluded.said_at
            """;

    private final Sittings sittings;
    private final Rosters rosters;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Replies(
            Sittings sittings,
            Rosters rosters,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sittings = sittings;
        this.rosters = rosters;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** A member says whether they come; the PMO says it for them. */
    @Transactional
    public void say(UUID id, Reply reply, Actor actor) {
        var sitting = sittings.require(id);
        var roster = rosters.on(sitting.board(), sitting.day());
        AttendingRules.refusals(reply, sitting, roster, actor).throwIfAny();
        var recorded = actor.at(clock.instant());
        keep(id, reply, recorded);
        events.publishEvent(
                new SittingEvent.ReplyGiven(id, reply.person(), reply.reply(), recorded));
    }

    /** The replies to a sitting, by name. */
    public List<Reply> to(UUID sitting) {
        return jdbc.sql("select * from boards_reply where sitting = ? order by person")
                .param(sitting)
                .query(
                        (row, _) ->
                                new Reply(
                                        new PersonId(row.getString("person")),
                                        Reply.Kind.valueOf(row.getString("reply")),
                                        person(row.getString("alternate"))))
                .list();
    }

    private void keep(UUID sitting, Reply reply, Recorded recorded) {
        jdbc.sql(KEEP)
                .param("sitting", sitting)
                .param("person", reply.person().value())
                .param("reply", reply.reply().name())
                .param("alternate", reply.alternate() == null ? null : reply.alternate().value())
                .param("by", recorded.by().value())
                .param("at", recorded.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static @Nullable PersonId person(@Nullable String name) {
        return name == null ? null : new PersonId(name);
    }
}
