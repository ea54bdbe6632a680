package uk.nhs.england.approvals.waivers;

import io.swagger.v3.oas.annotations.media.Schema;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.boards.Rosters;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Which criteria a case or service need not keep today, since an exception is in force. */
@Component
public class GrantedWaivers {

    private static final String IN_FORCE =
            """
            select criterion, number, expires from waivers_waiver
            where subject_reference = :subject and granted_by is not null and ended_at is null
                and superseded_by is null and lapsed_at is null and expires >= :today
            order by expires
            """;

    private final JdbcClient jdbc;
    private final Rosters rosters;

    GrantedWaivers(JdbcClient jdbc, Rosters rosters) {
        this.jdbc = jdbc;
        this.rosters = rosters;
    }

    /** By the key of the criterion; whoever may read the subject may know of them. */
    public Map<String, Granted> today(String subject) {
        var granted = new HashMap<String, Granted>();
        jdbc.sql(IN_FORCE)
                .param("subject", subject)
                .param("today", rosters.today())
                .query(
                        row -> {
                            granted.put(
                                    row.getString("criterion"),
                                    new Granted(
                                            row.getString("number"),
                                            row.getObject("expires", LocalDate.class)));
                        });
        return granted;
    }

    /** An exception in force, and its last day. */
    @Schema(name = "ExceptionInForce", description = "The exception that is in force.")
    public record Granted(
            @Schema(description = "The exception.", example = "EXC-2026-0001") String exception,
            @Schema(description = "The last day on which it runs.", example = "2027-03-31")
                    LocalDate until) {}
}
