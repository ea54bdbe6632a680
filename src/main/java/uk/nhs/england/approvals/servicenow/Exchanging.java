package uk.nhs.england.approvals.servicenow;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Makes both sides say the same of some services. No transaction is open while ServiceNow is asked;
 * what was read before is compared again when it is written down. If that never happens, the same
 * is found the next time, and nothing is sent twice.
 */
@Component
class Exchanging {

    private final FieldRules fields;
    private final Planning planning;
    private final Delivering delivering;
    private final Settling settling;
    private final Outbox outbox;
    private final Letters letters;
    private final Lease lease;
    private final TransactionTemplate transaction;

    Exchanging(
            FieldRules fields,
            Planning planning,
            Delivering delivering,
            Settling settling,
            Outbox outbox,
            Letters letters,
            Lease lease,
            TransactionTemplate transaction) {
        this.fields = fields;
        this.planning = planning;
        this.delivering = delivering;
        this.settling = settling;
        this.outbox = outbox;
        this.letters = letters;
        this.lease = lease;
        this.transaction = transaction;
    }

    /**
     * @param alongside what is written in the same transaction, such as how far a sync is
     * @throws uk.nhs.england.approvals.servicenow.client.Failure when ServiceNow cannot be asked;
     *     nothing is written down then
     */
    void exchange(Collection<String> references, Lease.Held held, Consumer<Tally> alongside) {
        var rows = outbox.rows(references);
        var rules = fields.all();
        var alive = alive(references);
        var plans = alive.isEmpty() ? List.<Plan>of() : planning.plans(alive, rules);
        var delivery = delivering.deliver(plans.stream().filter(Plan::sends).toList(), rules);
        transaction.executeWithoutResult(
                _ -> {
                    lease.goesOn(held);
                    outbox.told(told(alive, rows));
                    alongside.accept(settling.settle(plans, delivery, rules));
                });
    }

    /** A dead letter waits for a person, whoever finds its service. */
    private List<String> alive(Collection<String> references) {
        var dead = letters.deadAmong(references);
        return references.stream().filter(one -> !dead.contains(one)).distinct().toList();
    }

    private static List<Long> told(List<String> alive, Map<String, List<Long>> rows) {
        return alive.stream()
                .map(rows::get)
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .toList();
    }
}
