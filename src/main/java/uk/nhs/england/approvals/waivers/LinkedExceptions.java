package uk.nhs.england.approvals.waivers;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.identity.AccessList;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.register.ServiceLink;
import uk.nhs.england.approvals.register.ServiceLinks;

import java.time.LocalDate;
import java.util.List;

/** The exceptions that were asked for a service. */
@Component
class LinkedExceptions implements ServiceLinks {

    private final JdbcClient jdbc;
    private final AccessList access;

    LinkedExceptions(JdbcClient jdbc, AccessList access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    @Override
    public List<ServiceLink> of(String service, Actor actor) {
        return jdbc.sql(
                        """
                        select w.number, w.criterion, w.expires
                        from waivers_waiver w
                        join identity_access a on a.subject_reference = w.number
                        where w.subject_reference = ? and a.holders && cast(? as text[])
                        order by w.number
                        """)
                .params(service, access.keysOf(actor))
                .query(
                        (row, _) ->
                                new ServiceLink(
                                        ServiceLink.Kind.EXCEPTION,
                                        row.getString("number"),
                                        "to %s, until %s"
                                                .formatted(
                                                        row.getString("criterion"),
                                                        row.getObject("expires", LocalDate.class))))
                .list();
    }
}
