package uk.nhs.england.approvals.servicenow.client;

/** The parts of a client that are wired by Spring elsewhere. */
final class Client {

    final Faults faults = new Faults();
    final Calls calls;
    final Dictionary dictionary;
    final RecordTable tables;
    final Reconciliation reconciliation;

    Client(ServiceNowProperties properties) {
        var wire = new Wire(properties);
        calls =
                new Calls(
                        properties,
                        wire,
                        new SignOn(properties, wire),
                        new Pace(properties),
                        faults);
        dictionary = new Dictionary(properties, calls);
        tables = new RecordTable(properties, calls, dictionary);
        reconciliation = new Reconciliation(properties, calls);
    }

    /** Asks anything that needs an answer. */
    void ask() {
        tables.latestChange();
    }
}
