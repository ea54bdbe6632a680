package uk.nhs.england.approvals.servicenow;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.servicenow.SyncRun.Kind;
import uk.nhs.england.approvals.servicenow.SyncRun.Phase;
import uk.nhs.england.approvals.servicenow.SyncRun.Place;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Reads a row of {@code servicenow_sync}. */
final class SyncRow {

    private SyncRow() {}

    static SyncRun run(ResultSet row, int number) throws SQLException {
        return new SyncRun(
                row.getLong("number"),
                Kind.valueOf(row.getString("kind")),
                place(row),
                row.getString("since"),
                tally(row),
                row.getTimestamp("asked_at").toInstant(),
                row.getString("asked_by"),
                row.getTimestamp("moved_at").toInstant(),
                instant(row.getObject("ended_at", OffsetDateTime.class)),
                row.getString("error"));
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(
                Phase.valueOf(row.getString("phase")),
                row.getString("place"),
                row.getString("within"),
                row.getInt("passed_over"));
    }

    private static Tally tally(ResultSet row) throws SQLException {
        return new Tally(
                row.getInt("same"),
                row.getInt("sent"),
                row.getInt("taken"),
                row.getInt("disputed"),
                row.getInt("failed"),
                row.getInt("strangers"));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
