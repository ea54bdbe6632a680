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

    /** The call that does it to a copy. */
    Call on(int number) {
        var reference = before.reference();
        var copy = Rows.copied(reference, reference, number);
        var body = call.body();
        return new Call(
                call.person(),
                call.method(),
                call.path().replace(reference, copy),
                call.etag(),
                body == null ? null : body.replace(reference, copy));
    }
}
