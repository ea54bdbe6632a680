package uk.nhs.england.approvals.register;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.identity.Actor;

import java.util.Comparator;
import java.util.List;

/** The cases, decisions, exceptions and changes that are about a service. */
@Component
public class LinkReading {

    private static final Comparator<ServiceLink> BY_KIND =
            Comparator.comparing(ServiceLink::kind).thenComparing(ServiceLink::reference);

    private final List<ServiceLinks> links;
    private final ServiceRegister register;

    LinkReading(List<ServiceLinks> links, ServiceRegister register) {
        this.links = links;
        this.register = register;
    }

    /**
     * What this person may see, by kind and reference.
     *
     * @throws uk.nhs.england.approvals.kernel.NotFound when there is no such service
     */
    @Transactional(readOnly = true)
    public List<ServiceLink> of(String service, Actor actor) {
        register.require(service);
        return links.stream()
                .flatMap(some -> some.of(service, actor).stream())
                .sorted(BY_KIND)
                .toList();
    }
}
