package uk.nhs.england.approvals.schedule;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.identity.AccessList;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.kernel.NotFound;
import uk.nhs.england.approvals.register.ServiceReading;

import java.util.List;

/** The clashes that stand, as those whom they concern see them. */
@Component
public class ClashReading {

    private static final String EVERY =
            """
            select * from schedule_clash where gone_at is null and number > :after
            order by number limit :most
            """;

    private static final String CONCERNING =
            """
            select c.* from schedule_clash c
            where c.gone_at is null and c.number > :after and c.change in (
                select change from schedule_booking where requester = :person
                union
                select change from schedule_booked_service where service = any (:owned))
                and exists (select 1 from identity_access a
                    where a.subject_reference = c.change and a.holders && cast(:keys as text[]))
            order by c.number limit :most
            """;

    private final ClashRows rows;
    private final JdbcClient jdbc;
    private final ServiceReading register;
    private final AccessList access;

    ClashReading(ClashRows rows, JdbcClient jdbc, ServiceReading register, AccessList access) {
        this.rows = rows;
        this.jdbc = jdbc;
        this.register = register;
        this.access = access;
    }

    /**
     * Those of a change after a number.
     *
     * @throws NotFound when there is no such change that they may see
     */
    @Transactional(readOnly = true)
    public List<NumberedClash> of(String change, long after, int most, Actor actor) {
        requireReadable(change, actor);
        return told(rows.of(change, after, most), actor);
    }

    /** A change that they may not read is in the way without a name. */
    private List<NumberedClash> told(List<KeptClash> clashes, Actor actor) {
        var unnamed = access.unreadable(actor, KeptClash.others(clashes));
        return clashes.stream().map(one -> one.without(unnamed)).map(KeptClash::numbered).toList();
    }

    /**
     * Those after a number of changes they asked for, and of changes of services they own; every
     * one for the change manager.
     */
    @Transactional(readOnly = true)
    public List<NumberedClash> concerning(Actor actor, long after, int most) {
        var principal = actor.principal();
        var found =
                jdbc.sql(actor.is(Role.CHANGE_MANAGER) ? EVERY : CONCERNING)
                        .param("after", after)
                        .param("person", principal.value())
                        .param("owned", register.ownedBy(principal).toArray(String[]::new))
                        .param("keys", access.keysOf(actor))
                        .param("most", most)
                        .query(ClashRows::clash)
                        .list();
        return told(found, actor);
    }

    void requireReadable(String change, Actor actor) {
        if (!access.mayRead(actor, change)) {
            throw new NotFound("There is no change " + change + " that you may see.");
        }
    }
}
