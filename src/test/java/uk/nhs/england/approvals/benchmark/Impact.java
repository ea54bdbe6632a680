package uk.nhs.england.approvals.benchmark;

import java.sql.SQLException;
import java.util.List;

/**
 * How long it takes to say what depends on a service, among 10 000 services and 60 000
 * dependencies; and when somebody changes a dependency between any two questions, so that the graph
 * is read anew each time.
 */
final class Impact {

    private static final int CALLS = 2_000;
    private static final int CALLS_AFTER_CHANGES = 50;
    private static final int SERVICES = 10_000;

    static final String ENTERED =
            """
            insert into register_service (reference, name, description, owner, version)
            select 'SV-' || n, 'Service ' || n, 'Made up.', 'olu.adeyemi', 0
            from generate_series(100001, 110000) n on conflict do nothing
            """;

    /** Six for each, most of them on few: half of all services depend on the first hundred. */
    static final String DEPENDING =
            """
            insert into register_dependency (service, number, on_service, kind, added_by, added_at)
            select 'SV-' || 100000 + n, row_number() over (partition by n), 'SV-' || 100000 + other,
                'CALLS', 'olu.adeyemi', now()
            from (select distinct n, 1 + case when k <= 2 then (n * 31 + k * 17) %% 100
                                              else (n * 7919 + k * 104729) %% %d end as other
                  from generate_series(1, %d) n, generate_series(1, 6) k) as drawn
            where n <> other
            on conflict do nothing
            """
                    .formatted(SERVICES, SERVICES);

    static final String CHANGE =
            "update register_dependency set added_at = now() where service = 'SV-100001' and"
                    + " number = 1";

    private final Http http;
    private final Database database;

    Impact(Http http, Database database) {
        this.http = http;
        this.database = database;
    }

    List<Line> measure() throws Exception {
        database.run(ENTERED, DEPENDING);
        database.settle();
        ask(CALLS);
        return List.of(
                new Line("first page, any depth", ask(CALLS)),
                new Line("first page, after a change each time", askAfterChanges()));
    }

    private Load.Measured ask(int calls) throws Exception {
        return Load.run(0, calls, 1, () -> this::one);
    }

    private Load.Measured askAfterChanges() throws Exception {
        var nanos = new long[CALLS_AFTER_CHANGES];
        for (int call = 0; call < nanos.length; call++) {
            change();
            long start = System.nanoTime();
            one(call);
            nanos[call] = System.nanoTime() - start;
        }
        return new Load.Measured(List.of(new Load.Part(nanos.length, 1)), nanos);
    }

    private void change() throws SQLException {
        database.run(CHANGE);
    }

    /** Another service each time: of four, one that thousands depend on. */
    private void one(int number) throws Exception {
        int place = number % 4 == 0 ? number % 100 : number * 7919 % SERVICES;
        http.get(
                "morgan.price",
                "/api/v1/services/SV-%d/impact".formatted(100_001 + Math.abs(place)));
    }

    /** What was asked, and how long it took. */
    record Line(String what, Load.Measured measured) {}
}
