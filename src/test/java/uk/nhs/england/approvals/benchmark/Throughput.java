package uk.nhs.england.approvals.benchmark;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;

/**
 * Acts per second over HTTP beside the same rows by plain JDBC, in turns, so that whatever else the
 * machine does meets both.
 */
final class Throughput {

    private static final List<Integer> AT_ONCE = List.of(1, 8, 32);
    private static final int ROUNDS = 3;
    private static final int FIRST_COPY = 200_000;
    private static final int COPIES_OF_AN_ACT = 100_000;

    private final Service service;
    private final Database database;
    private final double scale;
    private int nextBase = FIRST_COPY;

    /**
     * @param scale 1 for about a thousand acts in each round
     */
    Throughput(Service service, Database database, double scale) {
        this.service = service;
        this.database = database;
        this.scale = scale;
    }

    /** Measures acts in equal shares, at each concurrency. */
    Map<Integer, Pair> measure(List<Act> acts) throws Exception {
        int base = nextBase;
        nextBase += COPIES_OF_AN_ACT * acts.size();
        prepare(acts, base);
        int next = 0;
        int warmUp = scaled(4000);
        Load.run(next, warmUp, 8, () -> number -> call(acts, base, number));
        next += warmUp;
        Load.run(next, warmUp / 4, 8, () -> jdbc(acts, base));
        next += warmUp / 4;
        var found = new TreeMap<Integer, Pair>();
        for (int round = 0; round < ROUNDS; round++) {
            for (int atOnce : AT_ONCE) {
                int count = scaled(atOnce == 1 ? 500 : 1000);
                var pair = round(acts, base, next, count, atOnce);
                next += 2 * count;
                found.merge(atOnce, pair, Pair::and);
            }
        }
        return found;
    }

    private Pair round(List<Act> acts, int base, int next, int count, int atOnce)
            throws InterruptedException, ExecutionException {
        double before = service.processorSeconds();
        var act = Load.run(next, count, atOnce, () -> number -> call(acts, base, number));
        double used = service.processorSeconds() - before;
        var limit = Load.run(next + count, count, atOnce, () -> jdbc(acts, base));
        return new Pair(act, limit, used);
    }

    private void prepare(List<Act> acts, int base) throws SQLException {
        int needed = scaled(4000) * 5 / 4 + ROUNDS * 2 * scaled(2500);
        try (var connection = database.connect()) {
            connection.setAutoCommit(false);
            for (int i = 0; i < acts.size(); i++) {
                int from = base + i * COPIES_OF_AN_ACT;
                acts.get(i).prepare(connection, from, needed / acts.size() + 1);
            }
        }
        database.settle();
    }

    private int scaled(int count) {
        return (int) (count * scale);
    }

    private void call(List<Act> acts, int base, int number) {
        int which = number % acts.size();
        service.http().send(acts.get(which).on(copy(acts, base, number)));
    }

    private static int copy(List<Act> acts, int base, int number) {
        return base + number % acts.size() * COPIES_OF_AN_ACT + number / acts.size();
    }

    private Load.Step jdbc(List<Act> acts, int base) {
        try {
            var connection = database.connect();
            connection.setAutoCommit(false);
            return new Writer(new PlainJdbc.Prepared(connection, new HashMap<>()), acts, base);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Writer(PlainJdbc.Prepared prepared, List<Act> acts, int base)
            implements Load.Step {

        @Override
        public void act(int number) throws SQLException {
            acts.get(number % acts.size()).plain().write(prepared, copy(acts, base, number));
        }

        @Override
        public void end() {
            try {
                prepared.connection().close();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /**
     * An act and its limit.
     *
     * @param processorSeconds that the service used for the acts
     */
    record Pair(Load.Measured act, Load.Measured limit, double processorSeconds) {

        Pair and(Pair other) {
            return new Pair(
                    act.and(other.act),
                    limit.and(other.limit),
                    processorSeconds + other.processorSeconds);
        }

        double ratio() {
            return act.perSecond() / limit.perSecond();
        }

        /** The ratio of each round, to show how much the machine disturbs. */
        List<Double> ratios() {
            var ratios = new ArrayList<Double>();
            for (int i = 0; i < act.parts().size(); i++) {
                ratios.add(act.parts().get(i).perSecond() / limit.parts().get(i).perSecond());
            }
            return ratios;
        }

        double processorMillis() {
            return processorSeconds * 1000 / act.nanos().length;
        }
    }
}
