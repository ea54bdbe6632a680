package uk.nhs.england.approvals.consultations;

import org.springframework.jdbc.core.simple.JdbcClient;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.identity.Staff;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Somebody who answers for each consultee. */
public final class Specialists {

    private static final List<String> CONSULTEES =
            List.of(
                    "IT_SECURITY",
                    "INFORMATION_GOVERNANCE",
                    "FINANCE",
                    "COMMERCIAL",
                    "SERVICE_MANAGEMENT",
                    "ACCESSIBILITY",
                    "CLINICAL_SAFETY");

    private Specialists() {}

    /** Lets everybody join, unless they have. */
    public static void join(JdbcClient database) {
        CONSULTEES.forEach(consultee -> join(consultee, of(consultee), database));
    }

    /** The person who answers for this consultee. */
    public static Actor of(String consultee) {
        return Staff.actor("office." + consultee.toLowerCase(Locale.ROOT), Role.CONSULTEE);
    }

    /** Lets a person answer for a consultee, too. */
    public static void join(String consultee, Actor person, JdbcClient database) {
        Staff.join(person, database);
        var id = consultee + "/" + person.person();
        database.sql(
                        """
                        insert into consultations_member (id, consultee, person, valid_from, version)
                        values (?, ?, ?, '2021-11-29', 0) on conflict (id) do nothing
                        """)
                .param(UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)))
                .params(consultee, person.person().value())
                .update();
    }
}
