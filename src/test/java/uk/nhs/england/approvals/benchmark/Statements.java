package uk.nhs.england.approvals.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Counts what the server is asked to do for one act, on the average of some. */
record Statements(Database database) {

    private static final int ACTS = 30;

    private static final String COUNTED =
            """
            select round(calls / %d.0, 2) as times, regexp_replace(query, '\\s+', ' ', 'g') as query
            from pg_stat_statements where calls >= %d / 2 and query !~ 'pg_stat_statements'
            order by calls desc, query
            """
                    .formatted(ACTS, ACTS);

    /** Lets the server count statements; it does so only while they are counted here. */
    static Statements on(Database database) throws SQLException {
        database.run("create extension if not exists pg_stat_statements");
        var statements = new Statements(database);
        statements.track("none");
        return statements;
    }

    Count of(Act act, Http http, int firstCopy) throws SQLException {
        try (var connection = database.connect()) {
            connection.setAutoCommit(false);
            act.prepare(connection, firstCopy, ACTS);
        }
        track("top");
        for (int i = 0; i < ACTS; i++) {
            http.send(act.on(firstCopy + i));
        }
        var counted = counted();
        track("none");
        return counted;
    }

    private void track(String what) throws SQLException {
        database.run(
                "alter system set pg_stat_statements.track = '" + what + "'",
                "select pg_reload_conf()",
                "select pg_sleep(0.3)",
                "select pg_stat_statements_reset()");
    }

    private Count counted() throws SQLException {
        try (var connection = database.connect()) {
            return counted(connection);
        }
    }

    private static Count counted(Connection connection) throws SQLException {
        var count = new Count(0, 0, new ArrayList<>());
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(COUNTED)) {
            while (rows.next()) {
                count = count.and(rows.getDouble("times"), rows.getString("query"));
            }
        }
        return count;
    }

    /**
     * What one act asks for.
     *
     * @param statements without those that begin and end transactions
     * @param transactions that write
     */
    record Count(double statements, double transactions, List<String> texts) {

        private Count and(double times, String query) {
            texts.add("%5.2f x %s".formatted(times, query));
            var lower = query.toLowerCase(java.util.Locale.ROOT);
            if (lower.equals("begin")) {
                return new Count(statements, transactions + times, texts);
            }
            return lower.startsWith("begin") || lower.startsWith("commit")
                    ? this
                    : new Count(statements + times, transactions, texts);
        }
    }
}
