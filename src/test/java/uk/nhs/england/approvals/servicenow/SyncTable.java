package uk.nhs.england.approvals.servicenow;

import uk.nhs.england.approvals.servicenow.client.Faults;
import uk.nhs.england.approvals.servicenow.standin.Control;

import java.time.Duration;

/** What the run came to, as a table for the documentation. */
record SyncTable(SyncOffice office, Control control, Duration took) {

    String text() {
        var records = control.records();
        var run = office.run();
        var rules = run.bean(FieldRules.class).all();
        int same = new Comparison(rules, office.services(), records).same();
        long ofServices =
                records.stream()
                        .filter(one -> !one.path("correlation_id").asString("").isEmpty())
                        .count();
        var table = new StringBuilder("\n| | |\n|---|--:|\n");
        row(table, "services in the register", office.services().size());
        row(table, "records of services in ServiceNow", ofServices);
        row(table, "services of which both sides say the same", same);
        row(table, "other records there, shown or not, left alone", records.size() - ofServices);
        var faults = run.bean(Faults.class);
        control.faults()
                .properties()
                .forEach(
                        one -> row(table, "faults made: " + one.getKey(), one.getValue().asLong()));
        faults.met().forEach((kind, count) -> row(table, "failures met: " + kind, count));
        row(table, "calls", faults.calls());
        row(table, "calls made again", faults.retries());
        row(table, "dead letters, mended by a person", office.deadLetters());
        row(table, "conflicts, decided by a person", office.conflicts());
        row(table, "seconds", took.toSeconds());
        return table.toString();
    }

    private static void row(StringBuilder table, String what, long count) {
        table.append("| %s | %,d |%n".formatted(what, count));
    }
}
