package uk.nhs.england.approvals.businesscase;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.register.NamingCases;
import uk.nhs.england.approvals.register.ServiceEvents.ServiceRetired;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The cases that name a service, in their answers or as one they may overlap, and what they are
 * told of it.
 */
@Component
class CasesNamingServices implements NamingCases {

    /**
     * In the answers, or declared as an overlap. Each case is fetched by its reference: without
     * {@code offset 0} PostgreSQL may read all of them, once many overlaps name one service.
     */
    private static final String NAMING =
            """
            select named.service, c.reference
            from (
                select other as service, case_reference from businesscase_overlap
                where other = any (cast(:services as text[]))
                union
                select service, reference from businesscase_case,
                    jsonb_array_elements_text(answers #> '{need,services}') as of_answers (service)
                where answers #> '{need,services}' ??| cast(:services as text[])
                    and service = any (cast(:services as text[]))
            ) as named cross join lateral (
                select reference, standing from businesscase_case
                where reference = named.case_reference offset 0
            ) as c
            where c.standing = any (:open)
            """;

    private static final String[] OPEN =
            Arrays.stream(Standing.values())
                    .filter(Predicate.not(Standing::isClosed))
                    .map(Standing::name)
                    .toArray(String[]::new);

    private record Naming(String service, String reference) {}

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    CasesNamingServices(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    @Override
    public Map<String, Set<String>> open(Collection<String> services) {
        var naming = new HashMap<String, Set<String>>();
        jdbc.sql(NAMING)
                .param("services", services.toArray(String[]::new))
                .param("open", OPEN)
                .query(Naming.class)
                .list()
                .forEach(
                        one ->
                                naming.computeIfAbsent(one.service(), _ -> new TreeSet<>())
                                        .add(one.reference()));
        return naming;
    }

    @EventListener
    @Order(100)
    @Transactional(propagation = Propagation.MANDATORY)
    void on(ServiceRetired retired) {
        new TreeSet<>(retired.openCases())
                .forEach(
                        reference ->
                                events.publishEvent(
                                        new ServiceNamedRetires(
                                                reference,
                                                retired.reference(),
                                                retired.lastDay(),
                                                retired.recorded())));
    }
}
