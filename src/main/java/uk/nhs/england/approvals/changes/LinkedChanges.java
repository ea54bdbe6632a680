package uk.nhs.england.approvals.changes;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.identity.AccessList;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.register.ServiceLink;
import uk.nhs.england.approvals.register.ServiceLinks;

import java.util.List;

/** The changes to a service that are not over; those that are would be thousands. */
@Component
class LinkedChanges implements ServiceLinks {

    private final JdbcClient jdbc;
    private final AccessList access;

    LinkedChanges(JdbcClient jdbc, AccessList access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    @Override
    public List<ServiceLink> of(String service, Actor actor) {
        return jdbc.sql(
                        """
                        select c.number, c.lane, c.standing
                        from changes_change c
                        join identity_access a on a.subject_reference = c.number
                        where c.services @> array[cast(? as text)]
                            and c.standing not in ('CLOSED', 'REFUSED', 'WITHDRAWN')
                            and a.holders && cast(? as text[])
                        """)
                .params(service, access.keysOf(actor))
                .query(
                        (row, _) ->
                                new ServiceLink(
                                        ServiceLink.Kind.CHANGE,
                                        row.getString("number"),
                                        words(row.getString("lane"), row.getString("standing"))))
                .list();
    }

    private static String words(String lane, String standing) {
        return "%s change: %s"
                .formatted(
                        Lane.Type.valueOf(lane).words(), ChangeStanding.valueOf(standing).words());
    }
}
