package uk.nhs.england.approvals.servicenow.standin;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns that there are, by the table that has them, and how long they may be. */
final class Columns {

    static final Map<String, Set<String>> BY_TABLE =
            Map.of(
                    "cmdb",
                    Set.of("sys_id", "sys_mod_count", "sys_updated_on", "sys_created_on"),
                    "cmdb_ci",
                    Set.of(
                            "name",
                            "comments",
                            "short_description",
                            "correlation_id",
                            "start_date",
                            "operational_status"),
                    "cmdb_ci_service_auto",
                    Set.of(
                            "u_owner",
                            "u_provider",
                            "u_url",
                            "u_documentation",
                            "u_licence",
                            "u_contact",
                            "u_area_served",
                            "u_end_date",
                            "u_technical_owner",
                            "u_users",
                            "u_vendor",
                            "u_vendor_contact",
                            "u_hosting",
                            "u_classification",
                            "u_released",
                            "u_support_ends"));

    static final Set<String> ALL =
            BY_TABLE.values().stream().flatMap(Set::stream).collect(Collectors.toSet());

    private Columns() {}

    /** What is longer is cut off without a word. */
    static String kept(String column, String value) {
        int most = column.equals("name") ? 255 : 4000;
        return value.length() > most ? value.substring(0, most) : value;
    }

    static Stream<Map<String, String>> dictionary() {
        return BY_TABLE.entrySet().stream()
                .flatMap(
                        table ->
                                table.getValue().stream()
                                        .map(
                                                column ->
                                                        Map.of(
                                                                "name",
                                                                table.getKey(),
                                                                "element",
                                                                column)));
    }
}
