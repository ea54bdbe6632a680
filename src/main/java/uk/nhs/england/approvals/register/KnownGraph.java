package uk.nhs.england.approvals.register;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * The graph of dependencies as it is now. Each node of the service keeps one in memory and asks the
 * database for nothing but its version, which every change of a dependency raises in its own
 * transaction; so all nodes answer by what is committed.
 */
@Component
class KnownGraph {

    private record Versioned(long version, ServiceGraph graph) {}

    private final JdbcClient jdbc;
    private volatile @Nullable Versioned known;

    KnownGraph(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ServiceGraph now() {
        // The version is read first: a graph may be newer than its version says, never older.
        long version = version();
        var current = known;
        return current != null && current.version() == version ? current.graph() : read(version);
    }

    private synchronized ServiceGraph read(long version) {
        var current = known;
        if (current == null || current.version() != version) {
            current = new Versioned(version, ServiceGraph.of(edges()));
            known = current;
        }
        return current.graph();
    }

    private long version() {
        return jdbc.sql("select version from register_graph").query(Long.class).single();
    }

    private List<ServiceGraph.Edge> edges() {
        return jdbc.sql(
                        """
                        select service, on_service, kind from register_dependency
                        where ended_at is null
                        """)
                .query(KnownGraph::edge)
                .list();
    }

    /** By hand, because tens of thousands are read at once and somebody waits. */
    private static ServiceGraph.Edge edge(ResultSet row, int number) throws SQLException {
        return new ServiceGraph.Edge(
                row.getString(1), row.getString(2), DependencyKind.valueOf(row.getString(3)));
    }
}
