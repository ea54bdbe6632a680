package uk.nhs.england.approvals.schedule;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.kernel.Recorded;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The rows of {@code schedule_freeze}. */
@Component
class FreezeRows {

    private final JdbcClient jdbc;

    FreezeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String newReference() {
        return jdbc.sql(
                        "select 'FRZ-' || lpad(number::text, greatest(4, length(number::text)),"
                                + " '0') from nextval('schedule_freeze_number') number")
                .query(String.class)
                .single();
    }

    void enter(String reference, FreezeEntry entry, Recorded recorded) {
        said(
                        jdbc.sql(
                                """
                                insert into schedule_freeze (reference, name, reason, hard,
                                    from_local, till_local, rule, services, hosting, marking,
                                    entered_by, entered_at, version)
                                values (:reference, :name, :reason, :hard, :from, :till, :rule,
                                    :services, :hosting, :marking, :by, :at, 0)
                                """),
                        reference,
                        entry)
                .param("by", recorded.principal().value())
                .param("at", recorded.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    void say(String reference, FreezeEntry entry) {
        said(
                        jdbc.sql(
                                """
                                update schedule_freeze set name = :name, reason = :reason,
                                    hard = :hard, from_local = :from, till_local = :till,
                                    rule = :rule, services = :services, hosting = :hosting,
                                    marking = :marking, version = version + 1
                                where reference = :reference
                                """),
                        reference,
                        entry)
                .update();
    }

    void end(String reference, Recorded recorded) {
        jdbc.sql(
                        """
                        update schedule_freeze set ended_by = ?, ended_at = ?, version = version + 1
                        where reference = ?
                        """)
                .params(
                        recorded.principal().value(),
                        recorded.at().atOffset(ZoneOffset.UTC),
                        reference)
                .update();
    }

    /** Those that count. */
    List<Freeze> counting() {
        return jdbc.sql("select * from schedule_freeze where ended_at is null order by reference")
                .query(FreezeRows::freeze)
                .list();
    }

    List<Freeze> after(String reference, int most) {
        return jdbc.sql(
                        "select * from schedule_freeze where reference > ?"
                                + " order by reference limit ?")
                .params(reference, most)
                .query(FreezeRows::freeze)
                .list();
    }

    Optional<Freeze> find(String reference) {
        return jdbc.sql("select * from schedule_freeze where reference = ?")
                .param(reference)
                .query(FreezeRows::freeze)
                .optional();
    }

    private static JdbcClient.StatementSpec said(
            JdbcClient.StatementSpec statement, String reference, FreezeEntry entry) {
        return statement
                .param("reference", reference)
                .param("name", entry.name())
                .param("reason", entry.reason())
                .param("hard", entry.hard())
                .param("from", entry.from())
                .param("till", entry.until())
                .param("rule", entry.rule())
                .param("services", entry.services().toArray(String[]::new))
                .param("hosting", Objects.toString(entry.hosting(), null))
                .param("marking", Objects.toString(entry.marking(), null));
    }

    private static Freeze freeze(ResultSet row, int number) throws SQLException {
        return FreezeRow.of(row);
    }
}
