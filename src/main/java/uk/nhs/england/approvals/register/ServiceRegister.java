package uk.nhs.england.approvals.register;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.kernel.GovernanceEvent;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.kernel.Subject;

import java.util.List;

/** The IT services in the register. */
@Component
public class ServiceRegister {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    ServiceRegister(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    public boolean knows(String reference) {
        return jdbc.sql("select exists (select 1 from register_service where reference = ?)")
                .param(reference)
                .query(Boolean.class)
                .single();
    }

    /** Enters a service that exists already. */
    @Transactional
    public void enter(ItService service, Recorded recorded) {
        jdbc.sql(
                        """
                        insert into register_service (reference, name, description, owner, version)
                        values (?, ?, ?, ?, 0)
                        """)
                .params(service.reference(), service.name(), service.description(), service.owner())
                .update();
        events.publishEvent(new ServiceEntered(service.reference(), recorded));
    }

    /** The services after a reference, in order. */
    public List<ItService> after(String reference, int most) {
        return jdbc.sql(
                        """
                        select reference, name, description, owner from register_service
                        where reference > ? order by reference limit ?
                        """)
                .params(reference, most)
                .query(ItService.class)
                .list();
    }

    /** A service was entered in the register. */
    record ServiceEntered(String reference, Recorded recorded) implements GovernanceEvent {
        @Override
        public Subject subject() {
            return new Subject(Subject.Kind.SERVICE, reference);
        }

        @Override
        public String what() {
            return "Service entered in the register";
        }
    }
}
