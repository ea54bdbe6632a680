package uk.nhs.england.approvals.changes;

import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.register.ServiceReading;
import uk.nhs.england.approvals.tables.DecisionTable;
import uk.nhs.england.approvals.tables.Tables;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Finds the risk of a change by the published table: by its questions and by its conditions. */
@Component
class FindingRisk {

    /** The decision and its files are named so. */
    private static final String TABLE = "change-risk";

    private final Tables tables;
    private final ServiceReading services;

    FindingRisk(Tables tables, ServiceReading services) {
        this.tables = tables;
        this.services = services;
    }

    /** By the table in effect on that day. */
    RiskFound find(ChangeRequest request, LocalDate day) {
        var sensitive =
                request.services().stream()
                        .map(reference -> services.show(reference).entry().marking())
                        .anyMatch(marking -> marking != null && marking.isSensitive());
        return find(request, sensitive, tables.on(TABLE, day));
    }

    /** What a table says of a change. */
    static RiskFound find(ChangeRequest request, boolean sensitive, DecisionTable table) {
        var rows =
                table.rowsFor(inputs(request, sensitive)).stream().map(FindingRisk::fired).toList();
        return RiskFound.of(rows, table.inEffectFrom());
    }

    private static RiskFound.FiredRow fired(DecisionTable.Row row) {
        return new RiskFound.FiredRow(row.id(), Risk.valueOf(row.output("level")), row.reason());
    }

    private static Map<String, Object> inputs(ChangeRequest request, boolean sensitive) {
        var inputs = new HashMap<String, Object>();
        var answers = Objects.requireNonNull(request.risk());
        inputs.put("reach", answers.reach().name());
        inputs.put("outage", answers.outage());
        inputs.put("backOutTested", answers.backOutTested());
        inputs.put("doneBefore", answers.doneBefore());
        inputs.put("careAtRisk", answers.careAtRisk());
        inputs.put("lane", request.lane().type().name());
        inputs.put("services", request.services().size());
        inputs.put("sensitive", sensitive);
        inputs.put("goLive", request.goLiveOf() != null);
        return inputs;
    }
}
