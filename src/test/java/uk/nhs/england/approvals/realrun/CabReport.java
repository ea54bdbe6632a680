package uk.nhs.england.approvals.realrun;

import uk.nhs.england.approvals.realrun.generator.Distributions;

import java.util.ArrayList;
import java.util.List;

/** What came of the eight weeks, as Markdown. */
record CabReport(Told told, List<String> differences) {

    /** All that the weeks leave to be told. */
    record Told(
            RealRun.Settings settings,
            CabDesk desk,
            CabPeople people,
            CabCheck.Result check,
            double seconds) {}

    static CabReport read(Told told) {
        var people = told.people();
        var measures = new CabMeasures(told.desk(), people.all());
        var until = people.end().plusDays(14).toString();
        return new CabReport(told, measures.differences(people.first().toString(), until));
    }

    /** What is not as it should be. */
    List<String> wrong() {
        var wrong = new ArrayList<>(told.desk().failed());
        wrong.addAll(told.check().disagreements());
        differences.forEach(one -> wrong.add("measures: " + one));
        return wrong;
    }

    boolean isGood() {
        return wrong().isEmpty();
    }

    String text() {
        var page = new Page(new StringBuilder());
        page.line(
                "# Eight weeks of CAB over two years of changes: %d generated changes, seed %d"
                        .formatted(told.settings().cases(), told.settings().seed()));
        page.line(
                "All changes are generated: none of them was ever made. The services are those of"
                        + " %s; %d changes were brought in as the past, %d of the first morning left"
                                .formatted(
                                        told.settings().csv().getFileName(),
                                        told.people().broughtIn(),
                                        told.people().leftOut())
                        + " out.");
        page.title("How changes are generated");
        Distributions.WORDS.forEach(page::item);
        page.title("How the people behave");
        CabBehaviour.WORDS.forEach(page::item);
        page.title("What happened on the way");
        told.desk().told().forEach(page::item);
        new CabTables(page, told).print();
        new CabRuleTables(page, told).print();
        acts(page);
        agreement(page);
        return page.text().toString();
    }

    private void acts(Page page) {
        page.title("SQL statements and milliseconds for each act");
        ActTable.of(page, told.desk().measures());
    }

    private void agreement(Page page) {
        var check = told.check();
        page.title("Do domain, engine, audit and measures agree?");
        page.line(
                "%d changes: where each stands and what its process waits for follow from what was"
                                .formatted(check.changes())
                        + " done to it; all %d events of their records were hashed again, and the"
                                .formatted(check.events())
                        + " %d acts on them are those of the story, each by whoever did it."
                                .formatted(check.acts())
                        + " `GET /changes/measures` by lane %s with the story's own sums."
                                .formatted(differences.isEmpty() ? "agrees" : "does not agree"));
        page.line(
                "%d acts in all, %d calls, %d timers fired, %.0f seconds."
                        .formatted(
                                told.desk().ledger().acts(),
                                told.desk().api().calls(),
                                told.desk().service().fired(),
                                told.seconds()));
        wrong().forEach(one -> page.item("WRONG: " + one));
        page.line(isGood() ? "They agree." : "They do not agree.");
    }
}
