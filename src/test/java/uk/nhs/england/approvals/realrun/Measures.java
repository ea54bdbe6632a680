package uk.nhs.england.approvals.realrun;

import uk.nhs.england.approvals.benchmark.Database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** How long each act took, and how many SQL statements the server counted meanwhile. */
final class Measures implements AutoCloseable {

    private final Connection connection;
    private final Map<String, List<Measured>> taken = new LinkedHashMap<>();

    /** One act. */
    record Measured(double millis, long statements) {}

    private Measures(Connection connection) {
        this.connection = connection;
    }

    /** Lets the server count every statement but those that begin and end transactions. */
    static Measures on(Database database) throws SQLException {
        database.run(
                "create extension if not exists pg_stat_statements",
                "alter system set pg_stat_statements.track = 'top'",
                "alter system set pg_stat_statements.track_utility = off",
                "select pg_reload_conf()");
        var connection = database.connect();
        try (var statement = connection.createStatement()) {
            statement.execute("set pg_stat_statements.track = 'none'");
        }
        return new Measures(connection);
    }

    /** What an act does. */
    @FunctionalInterface
    interface Doing<T> {
        T act();
    }

    /**
     * Does it, and notes what it took.
     *
     * @param name what it turned out to be
     */
    <T> T measure(Doing<T> doing, Function<T, String> name) {
        long before = statements();
        long began = System.nanoTime();
        var done = doing.act();
        double millis = (System.nanoTime() - began) / 1e6;
        taken.computeIfAbsent(name.apply(done), _ -> new ArrayList<>())
                .add(new Measured(millis, statements() - before));
        return done;
    }

    Map<String, List<Measured>> taken() {
        return taken;
    }

    private long statements() {
        try (var statement = connection.createStatement();
                var row =
                        statement.executeQuery(
                                "select coalesce(sum(calls), 0) from pg_stat_statements(false)")) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
