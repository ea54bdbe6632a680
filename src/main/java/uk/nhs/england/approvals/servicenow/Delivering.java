package uk.nhs.england.approvals.servicenow;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.servicenow.client.Failure;
import uk.nhs.england.approvals.servicenow.client.Found;
import uk.nhs.england.approvals.servicenow.client.Item;
import uk.nhs.england.approvals.servicenow.client.ItemAnswer;
import uk.nhs.england.approvals.servicenow.client.Reconciliation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Tells ServiceNow: a dry run first, then what passed it, then what it shows of that is compared
 * with what was sent, since a good answer is no proof.
 */
@Component
class Delivering {

    private final Reconciliation reconciliation;
    private final LookingBack lookingBack;

    Delivering(Reconciliation reconciliation, LookingBack lookingBack) {
        this.reconciliation = reconciliation;
        this.lookingBack = lookingBack;
    }

    /**
     * @throws Failure when ServiceNow cannot be asked; what it has by then is seen the next time
     */
    Delivery deliver(List<Plan> plans, List<FieldRule> rules) {
        if (plans.isEmpty()) {
            return new Delivery(Map.of(), Map.of());
        }
        var columns = rules.stream().collect(Collectors.toMap(FieldRule::field, FieldRule::column));
        var items = plans.stream().map(plan -> item(plan, columns)).toList();
        var problems = new HashMap<String, Problem>();
        var passed = passing(reconciliation::rehearse, items, problems);
        var written = passing(reconciliation::write, passed, problems);
        var shown = lookingBack.records(written, columns.values());
        written.forEach(item -> compare(item, shown.get(item.reference()), problems));
        return new Delivery(problems, shown);
    }

    private static Item item(Plan plan, Map<String, String> columns) {
        var values = new HashMap<String, String>();
        plan.merge()
                .toSend()
                .forEach((field, value) -> values.put(columns.getOrDefault(field, field), value));
        return new Item(plan.reference(), values);
    }

    /**
     * Those of the items that are taken. What ServiceNow stumbles over as a whole is sent in
     * halves, until the one item is found that it stumbles over.
     */
    private List<Item> passing(
            Function<List<Item>, List<ItemAnswer>> call,
            List<Item> items,
            Map<String, Problem> problems) {
        if (items.isEmpty()) {
            return items;
        }
        try {
            return taken(items, call.apply(items), problems);
        } catch (Failure e) {
            if (!e.kind().mayBeOfWhatWasSent()) {
                throw e;
            }
            if (items.size() == 1) {
                fails(items.getFirst(), e.words(), problems);
                return List.of();
            }
            int half = items.size() / 2;
            var both = new ArrayList<>(passing(call, items.subList(0, half), problems));
            both.addAll(passing(call, items.subList(half, items.size()), problems));
            return both;
        }
    }

    private static List<Item> taken(
            List<Item> items, List<ItemAnswer> answers, Map<String, Problem> problems) {
        var taken = new ArrayList<Item>();
        for (int i = 0; i < items.size(); i++) {
            if (answers.get(i).isTaken()) {
                taken.add(items.get(i));
            } else {
                fails(items.get(i), String.join(" ", answers.get(i).problems()), problems);
            }
        }
        return taken;
    }

    private static void compare(Item sent, @Nullable Found shown, Map<String, Problem> problems) {
        var wrong = LookingBack.wrong(sent, shown);
        if (!wrong.isEmpty()) {
            fails(sent, wrong, problems);
        }
    }

    private static void fails(Item item, String reason, Map<String, Problem> problems) {
        problems.put(item.reference(), new Problem(item.reference(), reason, item.values()));
    }
}
