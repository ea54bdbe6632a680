package uk.nhs.england.approvals.schedule;

import org.springframework.context.ApplicationContext;

/** Makes the looks at bookings that are owed, as the service would by itself a moment later. */
public final class ChecksDue {

    private final MakingChecks checks;

    public ChecksDue(ApplicationContext context) {
        checks = context.getBean(MakingChecks.class);
    }

    public void make() {
        checks.makeAll();
    }
}
