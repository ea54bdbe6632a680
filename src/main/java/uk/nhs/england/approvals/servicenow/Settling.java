package uk.nhs.england.approvals.servicenow;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.kernel.FieldChange;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.register.ItService;
import uk.nhs.england.approvals.register.Registered;
import uk.nhs.england.approvals.register.ServiceRegister;
import uk.nhs.england.approvals.register.ServicesNamed;
import uk.nhs.england.approvals.servicenow.ExchangeEvent.ConflictFound;
import uk.nhs.england.approvals.servicenow.ExchangeEvent.DeadLetterFound;
import uk.nhs.england.approvals.servicenow.Settled.Ruled;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes down what an exchange came to, in the caller's transaction. */
@Component
class Settling {

    private final ServicesNamed services;
    private final ServiceRegister register;
    private final Learning learning;
    private final Links links;
    private final Troubles troubles;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Settling(
            ServicesNamed services,
            ServiceRegister register,
            Learning learning,
            Links links,
            Troubles troubles,
            ApplicationEventPublisher events,
            Clock clock) {
        this.services = services;
        this.register = register;
        this.learning = learning;
        this.links = links;
        this.troubles = troubles;
        this.events = events;
        this.clock = clock;
    }

    Tally settle(List<Plan> plans, Delivery delivery, List<FieldRule> rules) {
        var ruled = new Ruled(rules, learning);
        var now =
                services.hold(plans.stream().map(Plan::reference).toList()).stream()
                        .collect(Collectors.toMap(Registered::reference, Function.identity()));
        var settled =
                plans.stream()
                        .map(plan -> Settled.of(plan, delivery, held(now, plan), ruled))
                        .toList();
        write(settled, clock.instant());
        return settled.stream().map(Settled::tally).reduce(Tally.NONE, Tally::plus);
    }

    /** No service leaves the register. */
    private static Registered held(Map<String, Registered> now, Plan plan) {
        return Objects.requireNonNull(now.get(plan.reference()));
    }

    private void write(List<Settled> settled, Instant at) {
        register.changeAll(learnt(settled), Exchange.byServiceNow(at));
        links.keep(settled.stream().map(Settled::link).filter(Objects::nonNull).toList());
        var recorded = Recorded.byService(at);
        for (var one : settled) {
            var reference = one.plan().reference();
            troubles.disputed(one, at)
                    .forEach(
                            dispute ->
                                    events.publishEvent(
                                            new ConflictFound(
                                                    reference, dispute.field(), recorded)));
            if (troubles.died(one, at)) {
                events.publishEvent(new DeadLetterFound(reference, recorded));
            }
        }
    }

    private static Map<ItService, List<FieldChange>> learnt(List<Settled> settled) {
        var learnt = new LinkedHashMap<ItService, List<FieldChange>>();
        for (var one : settled) {
            if (one.learnt() != null) {
                learnt.put(one.learnt().service(), one.learnt().changes());
            }
        }
        return learnt;
    }
}
