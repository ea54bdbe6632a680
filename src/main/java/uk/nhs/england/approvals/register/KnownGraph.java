package uk.nhs.england.approvals.register;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.register.ServiceGraph.Edge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The graph of dependencies as it is now. Each node of the service keeps one in memory and asks the
 * database for nothing but its version, which every change of a dependency raises in its own
 * transaction; so all nodes answer by what is committed. Of services that changed since, and of no
 * others, the dependencies are read again.
 */
@Component
class KnownGraph {

    private static final String ALL =
            """
            select service, on_service, kind from register_dependency where ended_at is null
            """;

    private static final String CHANGED =
            """
            select c.service, d.on_service, d.kind
            from register_graph_change c
                left join register_dependency d on d.service = c.service and d.ended_at is null
            where c.version > ?
            """;

    private record Versioned(long version, Map<String, List<Edge>> edges, ServiceGraph graph) {

        static Versioned of(long version, Map<String, List<Edge>> edges) {
            var all = edges.values().stream().flatMap(Collection::stream).toList();
            return new Versioned(version, edges, ServiceGraph.of(all));
        }

        Versioned with(long newer, Map<String, List<Edge>> changed) {
            var all = new HashMap<>(edges);
            all.putAll(changed);
            return of(newer, all);
        }
    }

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
        if (current == null || current.version() > version) {
            current = Versioned.of(version, edges(jdbc.sql(ALL)));
        } else if (current.version() < version) {
            current = current.with(version, edges(jdbc.sql(CHANGED).param(current.version())));
        }
        known = current;
        return current.graph();
    }

    private long version() {
        return jdbc.sql("select version from register_graph").query(Long.class).single();
    }

    /** By service; of one that depends on nothing, none. */
    private static Map<String, List<Edge>> edges(JdbcClient.StatementSpec statement) {
        var edges = new HashMap<String, List<Edge>>();
        RowCallbackHandler row = each -> add(each, edges);
        statement.query(row);
        return edges;
    }

    private static void add(ResultSet row, Map<String, List<Edge>> edges) throws SQLException {
        var service = row.getString(1);
        var of = edges.computeIfAbsent(service, _ -> new ArrayList<>());
        var on = row.getString(2);
        if (on != null) {
            of.add(new Edge(service, on, DependencyKind.valueOf(row.getString(3))));
        }
    }
}
