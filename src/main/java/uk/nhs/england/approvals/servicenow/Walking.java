package uk.nhs.england.approvals.servicenow;

import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.servicenow.SyncRun.Phase;
import uk.nhs.england.approvals.servicenow.SyncRun.Place;
import uk.nhs.england.approvals.servicenow.client.Found;
import uk.nhs.england.approvals.servicenow.client.Query;
import uk.nhs.england.approvals.servicenow.client.RecordTable;
import uk.nhs.england.approvals.servicenow.client.ServiceNowProperties;

import java.util.List;

/**
 * Walks the records of ServiceNow a page at a time, so that none is passed over whatever is changed
 * meanwhile: from one id to the next, or from one second to the next and within it from id to id.
 * Only of what is not shown there is nothing to go on from, so that it is counted.
 */
@Component
class Walking {

    private static final String ID = "sys_id";
    private static final String CHANGED = "sys_updated_on";

    private final RecordTable tables;
    private final ServiceNowProperties properties;

    Walking(RecordTable tables, ServiceNowProperties properties) {
        this.tables = tables;
        this.properties = properties;
    }

    /** Some records and where to go on from. */
    record Step(List<Found> records, Place next) {}

    Step step(Place place, List<FieldRule> rules) {
        var columns = rules.stream().map(FieldRule::column).toList();
        var page = tables.page(query(place), columns, place.offset());
        var records = page.records();
        if (page.last()) {
            return new Step(records, after(place));
        }
        return records.isEmpty()
                ? new Step(records, place.further(properties.limits().page()))
                : new Step(records, after(place, records.getLast()));
    }

    private static Query query(Place place) {
        return switch (place.phase()) {
            case CHANGED -> Query.orderedBy(CHANGED, ID).after(CHANGED, place.after());
            case WITHIN -> Query.orderedBy(ID).is(CHANGED, place.after()).after(ID, place.within());
            default -> Query.orderedBy(ID).after(ID, place.after());
        };
    }

    /** Nothing is left of this: what comes then. */
    private static Place after(Place place) {
        return switch (place.phase()) {
            case THEIRS -> Place.at(Phase.OURS, "");
            case WITHIN -> Place.at(Phase.CHANGED, place.after());
            default -> Place.at(Phase.ENDED, place.after());
        };
    }

    private static Place after(Place place, Found last) {
        return place.phase() == Phase.THEIRS
                ? Place.at(Phase.THEIRS, last.sysId())
                : place.within(last.updatedOn(), last.sysId());
    }
}
