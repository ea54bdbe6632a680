package uk.nhs.england.approvals.businesscase;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.NotFound;

/** Holds a case for a module whose act is on what belongs to the case: acts on one case wait. */
@Component
public class HoldingCases {

    private final Cases cases;
    private final BusinessCases businessCases;

    HoldingCases(Cases cases, BusinessCases businessCases) {
        this.cases = cases;
        this.businessCases = businessCases;
    }

    /**
     * A case that this person may read, held against everybody else until the transaction ends.
     *
     * @throws NotFound when there is no such case, or it is not for this person
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public HeldCase hold(String reference, Actor actor) {
        return new HeldCase(cases.hold(reference, actor));
    }

    /**
     * A case held for the service itself, whose clock acts for nobody.
     *
     * @throws NotFound when there is no such case
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public HeldCase holdForService(String reference) {
        return new HeldCase(
                businessCases.hold(reference).orElseThrow(() -> NotFound.businessCase(reference)));
    }

    /** Whether a reference is that of a case. */
    @Transactional(readOnly = true)
    public boolean isOne(String reference) {
        return businessCases.findById(reference).isPresent();
    }

    /**
     * A case as it is now, not held.
     *
     * @throws NotFound when there is no such case
     */
    @Transactional(readOnly = true)
    public HeldCase find(String reference) {
        return new HeldCase(
                businessCases
                        .findById(reference)
                        .orElseThrow(() -> NotFound.businessCase(reference)));
    }
}
