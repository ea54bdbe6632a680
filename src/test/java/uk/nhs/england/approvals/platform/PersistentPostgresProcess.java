package uk.nhs.england.approvals.platform;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A process that holds an embedded database: adds a row, says how many there are, and waits. */
final class PersistentPostgresProcess {

    private PersistentPostgresProcess() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        try (var postgres = PersistentPostgres.start(Path.of(arguments[0]))) {
            System.err.println("rows " + addRow(postgres.jdbcUrl()) + " at " + postgres.jdbcUrl());
            var ignored = System.in.read();
        }
    }

    static int addRow(String url) throws SQLException {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists kept (at timestamptz)");
            statement.execute("insert into kept values (now())");
            var count = statement.executeQuery("select count(*) from kept");
            count.next();
            return count.getInt(1);
        }
    }
}
