package uk.nhs.england.approvals.register;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.kernel.NotFound;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What depends on a service, to any depth. */
@Component
public class ImpactReading {

    private record Named(String reference, String name, String owner) {}

    private final KnownGraph graph;
    private final JdbcClient jdbc;

    ImpactReading(KnownGraph graph, JdbcClient jdbc) {
        this.graph = graph;
        this.jdbc = jdbc;
    }

    /**
     * Where a part of the answer begins.
     *
     * @param depth the depth of the last one seen; 0 before the first
     * @param service the last one seen
     */
    public record After(int depth, String service) {}

    /**
     * The services that depend on one, the nearest first, then by reference.
     *
     * @param deepest how many dependencies a path may have, 1 or more
     * @throws NotFound when there is no such service
     */
    public List<ImpactView> of(String service, int deepest, After after, int most) {
        var reached =
                graph.now().impactOf(service, deepest).after(after.depth(), after.service(), most);
        var asked = reached.stream().map(Impact.Reached::service).collect(Collectors.toList());
        asked.add(service);
        var named = named(asked);
        if (!named.containsKey(service)) {
            throw NotFound.service(service);
        }
        return reached.stream()
                .map(one -> view(one, Objects.requireNonNull(named.get(one.service()))))
                .toList();
    }

    private static ImpactView view(Impact.Reached one, Named named) {
        return new ImpactView(
                one.service(),
                named.name(),
                named.owner(),
                one.depth(),
                one.inCircle(),
                one.path().stream()
                        .map(step -> new ImpactView.Step(step.service(), step.kinds()))
                        .toList());
    }

    private Map<String, Named> named(List<String> references) {
        return jdbc
                .sql(
                        "select reference, name, owner from register_service"
                                + " where reference = any (cast(? as text[]))")
                .param(references.toArray(String[]::new))
                .query(Named.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Named::reference, Function.identity()));
    }
}
