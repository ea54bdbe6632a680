package uk.nhs.england.approvals.benchmark;

import uk.nhs.england.approvals.benchmark.Http.Call;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/**
 * One act on a case.
 *
 * @param part of the benchmark in which it is measured
 * @param call by which it was done to the case of the {@link Story}
 * @param plain the same rows by plain JDBC
 */
record Act(String part, String name, Call call, Rows before, Rows after, PlainJdbc plain) {

    /** Makes copies of the case, ready for this act. */
    void prepare(Connection connection, int from, int count) throws SQLException {
        new Copies(before, Map.of()).make(connection, from, count);
    }

    /** The call that does it to a copy, at a sitting of its own. */
    Call on(int number) {
        var body = call.body();
        return new Call(
                call.person(),
                call.method(),
                copied(call.path(), number),
                call.etag(),
                body == null ? null : copied(body, number));
    }

    private String copied(String words, int number) {
        var copy = words;
        for (var own : before.own()) {
            copy = copy.replace(own, Rows.copied(own, before.reference(), number));
        }
        return copy;
    }
}
