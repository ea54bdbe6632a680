package uk.nhs.england.approvals.register;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.kernel.FieldChange;
import uk.nhs.england.approvals.kernel.NotFound;
import uk.nhs.england.approvals.kernel.Recorded;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The IT services in the register. */
@Component
public class ServiceRegister {

    private final JdbcClient jdbc;
    private final ServiceRows rows;
    private final KnownServices known;
    private final NamedServices named;

    ServiceRegister(JdbcClient jdbc, ServiceRows rows, KnownServices known, NamedServices named) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.known = known;
        this.named = named;
    }

    public boolean knows(String reference) {
        return jdbc.sql("select exists (select 1 from register_service where reference = ?)")
                .param(reference)
                .query(Boolean.class)
                .single();
    }

    /** The references of the services with these names: a reference, or a key elsewhere. */
    public Map<String, String> named(Collection<String> names) {
        return named.find(names);
    }

    /** Those of these references that are services whose last day has passed. */
    public Set<String> ended(Collection<String> references, LocalDate today) {
        return references.isEmpty() ? Set.of() : Set.copyOf(rows.ended(references, today));
    }

    /** Enters a service that exists already. */
    @Transactional
    public void enter(ItService service, Recorded recorded) {
        enterAll(List.of(service), recorded);
    }

    /** Enters many services at once. */
    @Transactional
    public void enterAll(List<ItService> services, Recorded recorded) {
        RegisterRules.check(services.stream().map(RegisterRules::of).toList());
        rows.insert(services);
        var entered = new LinkedHashMap<ItService, List<FieldChange>>();
        services.forEach(one -> entered.put(one, Differences.between(null, one)));
        known.entered(entered, recorded);
    }

    /** What the register says of a service is another from now on. */
    @Transactional
    public void change(ItService service, List<FieldChange> changes, Recorded recorded) {
        changeAll(Map.of(service, changes), recorded);
    }

    /** What the register says of many services is another from now on, each as told. */
    @Transactional
    public void changeAll(Map<ItService, List<FieldChange>> changed, Recorded recorded) {
        var services = List.copyOf(changed.keySet());
        RegisterRules.check(services.stream().map(RegisterRules::of).toList());
        rows.update(services);
        known.changed(changed, recorded);
    }

    /** References for as many new services, which nobody else can get. */
    @Transactional
    public Deque<String> newReferences(int many) {
        var free = new ArrayDeque<String>();
        while (free.size() < many) {
            free.addAll(rows.freeReferences(many - free.size()));
        }
        return free;
    }

    /** The services with these keys elsewhere, held until the transaction ends. */
    @Transactional
    public List<ItService> holdByExternalReference(Collection<String> externalReferences) {
        return rows.hold(externalReferences);
    }

    /**
     * @throws NotFound when there is no such service
     */
    public ItService require(String reference) {
        return rows.find(reference).orElseThrow(() -> NotFound.service(reference));
    }

    /** The services after a reference, in order. */
    public List<ItService> after(String reference, int most) {
        return rows.after(reference, most);
    }
}
