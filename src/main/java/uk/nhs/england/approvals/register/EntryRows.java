package uk.nhs.england.approvals.register;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import uk.nhs.england.approvals.identity.Marking;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The rows of {@code register_service} with all that its owners say. */
@Component
class EntryRows {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String SELECT = "select * from register_service ";

    private static final String SAY =
            """
            update register_service set name = :name, description = :description, owner = :owner,
                technical_owner = :technicalOwner, users = :users, vendor = :vendor,
                vendor_contact = :vendorContact, hosting = :hosting, marking = :marking,
                descriptors = :descriptors, provider = :provider, url = :url,
                documentation = :documentation, licence = :licence, contact = :contact,
                area_served = :areaServed, starts = :starts, released = :released,
                support_ends = :supportEnds, windows = cast(:windows as jsonb),
                version = version + 1
            where reference = :reference
            """;

    private final JdbcClient jdbc;

    EntryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ServiceView> find(String reference) {
        return jdbc.sql(SELECT + "where reference = ?")
                .param(reference)
                .query(ServiceViews::of)
                .optional();
    }

    /** As it is, held until the transaction ends. */
    Optional<ServiceView> hold(String reference) {
        return jdbc.sql(SELECT + "where reference = ? for update")
                .param(reference)
                .query(ServiceViews::of)
                .optional();
    }

    List<ServiceView> after(String reference, int most) {
        return jdbc.sql(SELECT + "where reference > ? order by reference limit ?")
                .params(reference, most)
                .query(ServiceViews::of)
                .list();
    }

    List<ServiceView> all(Collection<String> references) {
        return jdbc.sql(SELECT + "where reference = any (cast(? as text[])) order by reference")
                .param(references.toArray(String[]::new))
                .query(ServiceViews::of)
                .list();
    }

    Set<String> ownedBy(String person) {
        return jdbc.sql(
                        "select reference from register_service where owner = :person"
                                + " or technical_owner = :person")
                .param("person", person)
                .query(String.class)
                .set();
    }

    void say(String reference, ServiceEntry entry) {
        var vendor = entry.vendor();
        var marking = entry.marking();
        jdbc.sql(SAY)
                .param("reference", reference)
                .param("name", entry.name())
                .param("description", entry.description())
                .param("owner", entry.owner())
                .param("technicalOwner", Objects.toString(entry.technicalOwner(), null))
                .param("users", entry.users())
                .param("vendor", vendor == null ? null : vendor.name())
                .param("vendorContact", vendor == null ? null : vendor.contact())
                .param("hosting", Objects.toString(entry.hosting(), null))
                .param("marking", marking == null ? null : marking.classification().name())
                .param("descriptors", descriptors(marking == null ? Marking.OFFICIAL : marking))
                .param("provider", entry.provider())
                .param("url", entry.url())
                .param("documentation", entry.documentation())
                .param("licence", entry.licence())
                .param("contact", entry.contact())
                .param("areaServed", entry.areaServed())
                .param("starts", entry.starts())
                .param("released", entry.released())
                .param("supportEnds", entry.supportEnds())
                .param("windows", JSON.writeValueAsString(entry.windows()))
                .update();
    }

    void retire(String reference, Retirement retirement) {
        jdbc.sql(
                        """
                        update register_service set ends = ?, retired_because = ?, retired_by = ?,
                            retired_at = ?, version = version + 1
                        where reference = ?
                        """)
                .params(
                        retirement.lastDay(),
                        retirement.reason(),
                        retirement.by().value(),
                        retirement.at().atOffset(ZoneOffset.UTC),
                        reference)
                .update();
    }

    private static String[] descriptors(Marking marking) {
        return marking.descriptors().stream().map(Enum::name).toArray(String[]::new);
    }
}
