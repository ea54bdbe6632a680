package uk.nhs.england.approvals.servicenow;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.register.Registered;
import uk.nhs.england.approvals.register.ServicesNamed;
import uk.nhs.england.approvals.servicenow.client.Found;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Tells what has to be exchanged from what is as it was, without asking ServiceNow once more. */
@Component
class Sorting {

    private final Links links;
    private final ServicesNamed services;

    Sorting(Links links, ServicesNamed services) {
        this.links = links;
        this.services = services;
    }

    /**
     * Services by what is known of them.
     *
     * @param same those that are as they were when both sides agreed
     * @param strangers how many records are of no service in the register
     */
    record Sorted(List<String> same, List<String> others, int strangers) {

        List<String> all() {
            var all = new ArrayList<>(same);
            all.addAll(others);
            return all;
        }
    }

    /** The services that records are of. */
    Sorted records(List<Found> records, List<FieldRule> rules) {
        var byReference = new HashMap<String, Found>();
        records.forEach(record -> byReference.put(record.reference(), record));
        var ours = services.read(byReference.keySet());
        var linked = links.of(byReference.keySet());
        var sorted = new Sorted(new ArrayList<>(), new ArrayList<>(), records.size() - ours.size());
        for (var service : ours) {
            var link = linked.get(service.reference());
            var same =
                    isOf(link, byReference.get(service.reference()))
                            && agrees(link, service, rules);
            (same ? sorted.same() : sorted.others()).add(service.reference());
        }
        return sorted;
    }

    /** Services of ours; one whose record this sync has not seen may have lost it. */
    Sorted services(List<Registered> ours, long sync, List<FieldRule> rules) {
        var references = ours.stream().map(Registered::reference).toList();
        var linked = links.of(references);
        var seen = links.seenIn(sync, references);
        var sorted = new Sorted(new ArrayList<>(), new ArrayList<>(), 0);
        for (var service : ours) {
            var same =
                    seen.contains(service.reference())
                            && agrees(linked.get(service.reference()), service, rules);
            (same ? sorted.same() : sorted.others()).add(service.reference());
        }
        return sorted;
    }

    private static boolean isOf(@Nullable Link link, @Nullable Found record) {
        return link != null
                && record != null
                && link.sysId().equals(record.sysId())
                && link.modCount() == record.modCount();
    }

    private static boolean agrees(@Nullable Link link, Registered service, List<FieldRule> rules) {
        return link != null && link.agreed().equals(Values.ours(service, rules));
    }
}
