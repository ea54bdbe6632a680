package uk.nhs.england.approvals.businesscase;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.decisions.DecisionReading;
import uk.nhs.england.approvals.identity.AccessList;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.register.ServiceLink;
import uk.nhs.england.approvals.register.ServiceLink.Kind;
import uk.nhs.england.approvals.register.ServiceLinks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The cases that are about a service, and what was decided on them. */
@Component
class LinkedCases implements ServiceLinks {

    /** The latest are what one looks for; the rest can be found by the list of cases. */
    private static final int MOST = 100;

    private static final String NAMING =
            """
            select c.reference, c.title
            from businesscase_case c join identity_access a on a.subject_reference = c.reference
            where a.holders && cast(:keys as text[]) and c.reference in (
                select case_reference from businesscase_overlap where other = :service
                union
                select reference from businesscase_case
                where answers #> '{need,services}' @> jsonb_build_array(:service))
            order by c.reference desc limit :most
            """;

    private record Named(String reference, String title) {}

    private final JdbcClient jdbc;
    private final AccessList access;
    private final DecisionReading decisions;

    LinkedCases(JdbcClient jdbc, AccessList access, DecisionReading decisions) {
        this.jdbc = jdbc;
        this.access = access;
        this.decisions = decisions;
    }

    @Override
    public List<ServiceLink> of(String service, Actor actor) {
        var links = new ArrayList<ServiceLink>();
        for (var one : naming(service, actor)) {
            links.add(new ServiceLink(Kind.BUSINESS_CASE, one.reference(), one.title()));
            links.addAll(decidedOn(one.reference(), actor));
        }
        return links;
    }

    private List<Named> naming(String service, Actor actor) {
        return jdbc.sql(NAMING)
                .param("keys", access.keysOf(actor))
                .param("service", service)
                .param("most", MOST)
                .query(Named.class)
                .list();
    }

    private List<ServiceLink> decidedOn(String reference, Actor actor) {
        var filter = DecisionReading.Filter.of(null, reference, null, null);
        return decisions.list(filter, "", MOST, actor).stream()
                .map(
                        one ->
                                new ServiceLink(
                                        Kind.DECISION,
                                        one.number(),
                                        "%s: %s"
                                                .formatted(
                                                        one.board(),
                                                        one.outcome()
                                                                .toString()
                                                                .toLowerCase(Locale.ROOT)
                                                                .replace('_', ' '))))
                .toList();
    }
}
