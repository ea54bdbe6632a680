package uk.nhs.england.approvals.register;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.kernel.FieldChange;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.kernel.Refusals;
import uk.nhs.england.approvals.register.CommitmentRows.Which;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What belongs to services, as files and confirmed cases say it: on the same record as what owners
 * say, and twice the same changes nothing.
 */
@Component
public class PartsOfServices {

    /**
     * What became of it.
     *
     * @param number its number among those of the service
     * @param isNew whether it was not there
     * @param changes what is another now; empty when it was so already
     */
    public record Entered(int number, boolean isNew, List<FieldChange> changes) {}

    private final ServiceRegister register;
    private final NamedServices services;
    private final KeepingDependencies dependencies;
    private final KeepingCommitments commitments;

    PartsOfServices(
            ServiceRegister register,
            NamedServices services,
            KeepingDependencies dependencies,
            KeepingCommitments commitments) {
        this.register = register;
        this.services = services;
        this.dependencies = dependencies;
        this.commitments = commitments;
    }

    /**
     * The references of the services with these names, held until the transaction ends: a name is a
     * reference, or the key of the service where it was imported from.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<String, String> hold(Collection<String> names) {
        return services.hold(names);
    }

    /** Why a service cannot depend on another in this way. */
    public Refusals refusals(String service, String on) {
        var dependency = new Dependency(on, DependencyKind.CALLS);
        return DependencyRules.notOnItself(service, dependency)
                .and(DependencyRules.onAServiceThatExists(register.knows(on), dependency));
    }

    /** Says that a service, which is held, depends on another. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Entered enter(String service, String on, DependencyKind kind, Recorded recorded) {
        var dependency = new Dependency(on, kind);
        return dependencies.all(service).stream()
                .filter(dependency::isLike)
                .findFirst()
                .map(one -> new Entered(one.number(), false, List.of()))
                .orElseGet(
                        () ->
                                new Entered(
                                        dependencies.add(service, dependency, recorded),
                                        true,
                                        List.of()));
    }

    /** Enters what a service, which is held, is bound by; its own rules were asked before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Entered enter(String service, Commitment terms, Recorded recorded) {
        return commitments.all(service, terms.getClass()).stream()
                .filter(one -> one.terms().isAbout(terms))
                .findFirst()
                .map(one -> changed(service, one, terms, recorded))
                .orElseGet(
                        () ->
                                new Entered(
                                        commitments.add(service, terms, recorded),
                                        true,
                                        List.of()));
    }

    private Entered changed(
            String service,
            Kept<? extends Commitment> before,
            Commitment after,
            Recorded recorded) {
        var which = new Which<>(service, after.getClass(), before.number());
        return new Entered(
                before.number(), false, commitments.put(which, before.terms(), after, recorded));
    }
}
