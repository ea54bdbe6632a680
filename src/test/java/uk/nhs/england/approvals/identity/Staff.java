package uk.nhs.england.approvals.identity;

import org.springframework.jdbc.core.simple.JdbcClient;

import uk.nhs.england.approvals.kernel.PersonId;

import java.util.List;
import java.util.Set;

/** The people of the office, as tests know them. */
public final class Staff {

    public static final Actor LEAD = actor("office.lead", Role.PROJECT_LEAD);
    public static final Actor CO_AUTHOR = actor("office.co-author", Role.PROJECT_LEAD);
    public static final Actor PMO = actor("office.pmo", Role.PMO);
    public static final Actor AUDITOR = actor("office.auditor", Role.AUDITOR);
    public static final Actor ADMINISTRATOR = actor("office.admin", Role.ADMINISTRATOR);

    /** Sees that conditions are met. */
    public static final Actor OWNER = actor("office.owner", Role.SERVICE_OWNER);

    /** Judges whether conditions are met. */
    public static final Actor CLOSER = actor("office.closer", Role.BOARD_MEMBER);

    /** Leads other cases and has nothing to do with these. */
    public static final Actor OUTSIDER = actor("office.outsider", Role.PROJECT_LEAD);

    private Staff() {}

    /** The one who acts, for the other. */
    public static Actor forAnother(Actor acts, Actor other) {
        return new Actor(acts.person(), acts.roles(), other.person());
    }

    public static Actor actor(String username, Role... roles) {
        return new Actor(new PersonId(username), Set.of(roles), null);
    }

    /** Lets everybody above join, unless they have. */
    public static void join(JdbcClient database) {
        List.of(LEAD, CO_AUTHOR, PMO, AUDITOR, ADMINISTRATOR, OWNER, CLOSER, OUTSIDER)
                .forEach(actor -> join(actor, database));
    }

    public static void join(Actor actor, JdbcClient database) {
        var username = actor.person().value();
        database.sql(
                        """
                        insert into identity_person (username, name, email, roles, active_from, version)
                        values (?, ?, ?, ?, '2021-11-29', 0) on conflict do nothing
                        """)
                .param(username)
                .param("Test person")
                .param(username + "@example.org")
                .param(actor.roles().stream().map(Role::name).toArray(String[]::new))
                .update();
    }
}
