package uk.nhs.england.approvals.servicenow;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;
import uk.nhs.england.approvals.servicenow.SyncEvent.FieldRuleChanged;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;

/** Where a field goes and who is its master, as an administrator has it. */
@Component
public class ChangingFieldRules {

    /** The key of the exchange, and what discovery writes of a record. */
    private static final Set<String> KEPT =
            Set.of(
                    "correlation_id",
                    "correlation_display",
                    "discovery_source",
                    "duplicate_of",
                    "first_discovered",
                    "last_discovered");

    private final FieldRules rules;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChangingFieldRules(FieldRules rules, ApplicationEventPublisher events, Clock clock) {
        this.rules = rules;
        this.events = events;
        this.clock = clock;
    }

    /** Every field that is exchanged, by name. */
    public List<FieldRule> all() {
        return rules.all();
    }

    /**
     * Another column or master for a field, from the next exchange on.
     *
     * @param version is told the version of the rule, before anything is done
     */
    @Transactional
    public void change(FieldRule wanted, IntConsumer version, Actor actor) {
        var before = rules.hold(wanted.field());
        version.accept(before.version());
        oneFieldForAColumn(wanted, rules.all())
                .and(aColumnOfTheRecordItself(wanted))
                .and(onlyWhatIsLearnt(wanted))
                .throwIfAny();
        rules.update(wanted);
        events.publishEvent(new FieldRuleChanged(before, wanted, actor.at(clock.instant())));
    }

    static Refusals onlyWhatIsLearnt(FieldRule wanted) {
        return wanted.master() == Master.OURS || Values.isLearnt(wanted.field())
                ? Refusals.none()
                : Refusals.of(
                        Refusal.invalid(
                                "the-owners-of-a-service-say-it",
                                "master",
                                "Only the owners of a service say this; ServiceNow is told."));
    }

    /**
     * Refuses what ServiceNow keeps itself, and that by which records are found again: written
     * over, a service would have two records.
     */
    static Refusals aColumnOfTheRecordItself(FieldRule wanted) {
        return wanted.column().startsWith("sys_") || KEPT.contains(wanted.column())
                ? Refusals.of(
                        Refusal.invalid(
                                "a-column-that-is-free",
                                "column",
                                ("ServiceNow or the exchange itself keeps %s. Name a column that"
                                                + " is for what people say of a service.")
                                        .formatted(wanted.column())))
                : Refusals.none();
    }

    static Refusals oneFieldForAColumn(FieldRule wanted, List<FieldRule> all) {
        return all.stream()
                        .anyMatch(
                                other ->
                                        other.column().equals(wanted.column())
                                                && !other.field().equals(wanted.field()))
                ? Refusals.of(
                        Refusal.conflict(
                                "one-field-for-a-column", "Another field goes to that column."))
                : Refusals.none();
    }
}
