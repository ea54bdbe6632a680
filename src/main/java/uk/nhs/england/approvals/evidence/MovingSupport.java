package uk.nhs.england.approvals.evidence;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.kernel.Recorded;

import java.util.Map;
import java.util.TreeSet;

/** Lets evidence answer the same criterion under another version of its standard. */
@Component
public class MovingSupport {

    private final Evidence evidence;
    private final ApplicationEventPublisher events;

    MovingSupport(Evidence evidence, ApplicationEventPublisher events) {
        this.evidence = evidence;
        this.events = events;
    }

    /**
     * Whatever supports a criterion supports its namesake from now on as well; the case is held.
     *
     * @param sameAs the keys of criteria, and the keys of those that ask for the very same
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(String caseReference, Map<String, String> sameAs, Recorded recorded) {
        evidence.of(caseReference).stream()
                .filter(EvidenceItem::inUse)
                .forEach(item -> follow(item, sameAs, recorded));
    }

    private void follow(EvidenceItem item, Map<String, String> sameAs, Recorded recorded) {
        var before = item.criteria();
        var after = new TreeSet<>(before);
        before.stream().filter(sameAs::containsKey).forEach(key -> after.add(sameAs.get(key)));
        if (!after.equals(before)) {
            item.support(after);
            evidence.keep(item);
            events.publishEvent(
                    new EvidenceEvent.SupportChanged(
                            EvidenceEvent.Item.of(item), before, after, recorded));
        }
    }
}
