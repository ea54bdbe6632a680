package uk.nhs.england.approvals.businesscase;

import org.springframework.context.ApplicationContext;

/** Makes the comparisons that are owed at once, as the service would by itself a moment later. */
public final class ComparisonsOwed {

    private final OwedComparisons owed;

    public ComparisonsOwed(ApplicationContext context) {
        owed = context.getBean(OwedComparisons.class);
    }

    public void make() {
        owed.makeAll();
    }
}
