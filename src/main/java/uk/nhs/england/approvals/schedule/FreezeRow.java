package uk.nhs.england.approvals.schedule;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.identity.Marking;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.register.Hosting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;

/** A row of {@code schedule_freeze} as a freeze. */
final class FreezeRow {

    private FreezeRow() {}

    static Freeze of(ResultSet row) throws SQLException {
        return new Freeze(
                row.getString("reference"),
                entry(row),
                new PersonId(row.getString("entered_by")),
                row.getObject("entered_at", OffsetDateTime.class).toInstant(),
                instant(row, "ended_at"),
                row.getInt("version"));
    }

    private static FreezeEntry entry(ResultSet row) throws SQLException {
        var hosting = row.getString("hosting");
        var marking = row.getString("marking");
        return new FreezeEntry(
                row.getString("name"),
                row.getString("reason"),
                row.getBoolean("hard"),
                row.getObject("from_local", LocalDateTime.class),
                row.getObject("till_local", LocalDateTime.class),
                row.getString("rule"),
                List.of((String[]) row.getArray("services").getArray()),
                hosting == null ? null : Hosting.valueOf(hosting),
                marking == null ? null : Marking.Classification.valueOf(marking));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
