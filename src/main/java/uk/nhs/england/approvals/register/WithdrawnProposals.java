package uk.nhs.england.approvals.register;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.register.ProposalEvents.ProposalWithdrawn;

/** What a case proposed while it was approved goes when it is approved no longer. */
@Component
public class WithdrawnProposals {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    WithdrawnProposals(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /**
     * Takes back what nobody has confirmed or declined; approved again, the case proposes again.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void of(String businessCase, Recorded recorded) {
        jdbc.sql(
                        """
                        delete from register_proposal
                        where business_case = ? and resolved_at is null returning service
                        """)
                .param(businessCase)
                .query((row, _) -> new ProposalWithdrawn(businessCase, row.getString(1), recorded))
                .list()
                .forEach(events::publishEvent);
    }
}
