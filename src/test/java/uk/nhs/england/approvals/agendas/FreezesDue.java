package uk.nhs.england.approvals.agendas;

import org.springframework.context.ApplicationContext;

/** Freezes what is due at once, as the service would by itself half a minute later. */
public final class FreezesDue {

    private final DueFreezes freezes;

    public FreezesDue(ApplicationContext context) {
        freezes = context.getBean(DueFreezes.class);
    }

    public void freeze() {
        freezes.freezeAll();
    }
}
