package uk.nhs.england.approvals.servicenow;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.register.Registered;
import uk.nhs.england.approvals.register.ServicesNamed;
import uk.nhs.england.approvals.servicenow.Merge.Said;
import uk.nhs.england.approvals.servicenow.client.Found;
import uk.nhs.england.approvals.servicenow.client.RecordTable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Compares what both sides say of services before anything is written on either. */
@Component
class Planning {

    private final ServicesNamed services;
    private final Links links;
    private final RecordTable tables;

    Planning(ServicesNamed services, Links links, RecordTable tables) {
        this.services = services;
        this.links = links;
        this.tables = tables;
    }

    /** What is to happen to each of these services that is in the register. */
    List<Plan> plans(Collection<String> references, List<FieldRule> rules) {
        var ours = services.read(references);
        var linked = links.of(references);
        var theirs =
                tables
                        .ofServices(references, rules.stream().map(FieldRule::column).toList())
                        .stream()
                        .collect(Collectors.groupingBy(Found::reference));
        var plans = new ArrayList<Plan>();
        for (var service : ours) {
            var records = theirs.getOrDefault(service.reference(), List.of());
            plans.add(plan(service, linked.get(service.reference()), records, rules));
        }
        return plans;
    }

    private static Plan plan(
            Registered service, @Nullable Link link, List<Found> records, List<FieldRule> rules) {
        var reference = service.reference();
        var said = Values.ours(service, rules);
        if (records.size() > 1) {
            var problem = new Problem(reference, twoRecords(reference, records), Map.of());
            return new Plan(reference, said, link, null, Merge.nothing(), problem);
        }
        if (records.isEmpty()) {
            return new Plan(reference, said, link, null, Merge.creating(said), null);
        }
        var agreed = link == null ? Map.<String, String>of() : link.agreed();
        var theirs = records.getFirst();
        var merge = Merge.of(rules, new Said(agreed, said, Values.theirs(theirs, rules)));
        return new Plan(reference, said, link, theirs, merge, null);
    }

    private static String twoRecords(String reference, List<Found> records) {
        return "%d records in ServiceNow say that they are of %s: %s. Leave one."
                .formatted(
                        records.size(),
                        reference,
                        records.stream().map(Found::sysId).collect(Collectors.joining(", ")));
    }
}
