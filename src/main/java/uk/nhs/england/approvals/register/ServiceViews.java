package uk.nhs.england.approvals.register;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import uk.nhs.england.approvals.identity.Marking;
import uk.nhs.england.approvals.kernel.PersonId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a row of {@code register_service}. */
final class ServiceViews {

    private static final JsonMapper JSON = JsonMapper.shared();

    private ServiceViews() {}

    static ServiceView of(ResultSet row, int number) throws SQLException {
        return new ServiceView(
                row.getString("reference"),
                entry(row),
                row.getString("external_reference"),
                day(row, "added"),
                day(row, "updated"),
                day(row, "ends"),
                retirement(row),
                row.getInt("version"));
    }

    static ServiceEntry entry(ResultSet row) throws SQLException {
        return new ServiceEntry(
                row.getString("name"),
                row.getString("description"),
                row.getString("owner"),
                orNull(row.getString("technical_owner"), PersonId::new),
                row.getString("users"),
                vendor(row),
                orNull(row.getString("hosting"), Hosting::valueOf),
                marking(row),
                row.getString("provider"),
                row.getString("url"),
                row.getString("documentation"),
                row.getString("licence"),
                row.getString("contact"),
                row.getString("area_served"),
                day(row, "starts"),
                day(row, "released"),
                day(row, "support_ends"),
                List.of(JSON.readValue(row.getString("windows"), MaintenanceWindow[].class)));
    }

    private static @Nullable Vendor vendor(ResultSet row) throws SQLException {
        var name = row.getString("vendor");
        return name == null ? null : new Vendor(name, row.getString("vendor_contact"));
    }

    private static @Nullable Marking marking(ResultSet row) throws SQLException {
        var classification = row.getString("marking");
        if (classification == null) {
            return null;
        }
        var descriptors =
                Stream.of((String[]) row.getArray("descriptors").getArray())
                        .map(Marking.Descriptor::valueOf)
                        .collect(Collectors.toSet());
        return new Marking(Marking.Classification.valueOf(classification), descriptors);
    }

    private static @Nullable Retirement retirement(ResultSet row) throws SQLException {
        var by = row.getString("retired_by");
        return by == null
                ? null
                : new Retirement(
                        Objects.requireNonNull(day(row, "ends")),
                        row.getString("retired_because"),
                        new PersonId(by),
                        row.getTimestamp("retired_at").toInstant());
    }

    static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static <T> @Nullable T orNull(@Nullable String text, Function<String, T> reader) {
        return text == null ? null : reader.apply(text);
    }
}
