package uk.nhs.england.approvals.schedule;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** What is owed another look: a change, or every change of or near a service. */
@Component
class OwedChecks {

    /** After so many failures it is left to the next save of the change. */
    private static final int TRIES = 10;

    // A row that is there already is written again, so that whoever works it off waits for this.
    static final String ON_CONFLICT =
            " on conflict (about, kind) do update set since = excluded.since, tries = 0";

    /** A look at a change, or at whatever books a service, or at whatever is near one. */
    enum Kind {
        CHANGE,
        SERVICE,
        DEPENDENCIES
    }

    /** One that is owed. */
    record Owed(String about, Kind kind) {}

    private final JdbcClient jdbc;

    OwedChecks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void owe(Owed owed, Instant since) {
        jdbc.sql(
                        "insert into schedule_check_owed (about, kind, since) values (?, ?, ?)"
                                + ON_CONFLICT)
                .params(owed.about(), owed.kind().name(), since.atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * Takes one away, having waited for whoever owes it again just now.
     *
     * @return whether it was still owed
     */
    boolean take(Owed owed) {
        var sql = "delete from schedule_check_owed where about = ? and kind = ?";
        return jdbc.sql(sql).params(owed.about(), owed.kind().name()).update() > 0;
    }

    /** The one that is owed longest; those that failed before come last. */
    Optional<Owed> next() {
        return jdbc.sql(
                        """
                        select about, kind from schedule_check_owed where tries < ?
                        order by tries, since limit 1
                        """)
                .param(TRIES)
                .query(Owed.class)
                .optional();
    }

    void failed(Owed owed) {
        jdbc.sql(
                        "update schedule_check_owed set tries = tries + 1"
                                + " where about = ? and kind = ?")
                .params(owed.about(), owed.kind().name())
                .update();
    }

    /** Whether a change, or some service, is owed a look. */
    boolean mayConcern(String change) {
        return jdbc.sql(
                        "select exists (select 1 from schedule_check_owed"
                                + " where about = ? or kind <> 'CHANGE')")
                .param(change)
                .query(Boolean.class)
                .single();
    }
}
