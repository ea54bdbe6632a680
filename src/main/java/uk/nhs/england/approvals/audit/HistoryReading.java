package uk.nhs.england.approvals.audit;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import uk.nhs.england.approvals.identity.AccessList;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.PersonId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Shows the record of a subject to those who may read it. */
@Component
public class HistoryReading {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final AccessList access;

    HistoryReading(JdbcClient jdbc, AccessList access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /**
     * What happened to a subject, oldest first.
     *
     * @param after the sequence after which to begin; 0 for the first
     */
    public List<HistoryEntry> of(String subject, int after, int most, Actor actor) {
        access.requireReadable(actor, subject);
        var entries = entries(subject, after, most, actor);
        var untold = access.untold(actor, entries.stream().flatMap(HistoryEntry::texts).toList());
        return entries.stream().map(entry -> entry.without(untold)).toList();
    }

    private List<HistoryEntry> entries(String subject, int after, int most, Actor actor) {
        return jdbc.sql(
                        """
                        select sequence, event, what, actor, on_behalf_of, at,
                               case when of_draft and not ? then '[]' else changes end as changes,
                               previous_hash, hash
                        from audit_event where subject_reference = ? and sequence > ?
                        order by sequence limit ?
                        """)
                .params(access.mayReadDrafts(actor, subject), subject, after, most)
                .query((row, _) -> entry(row))
                .list();
    }

    private static HistoryEntry entry(ResultSet row) throws SQLException {
        var onBehalfOf = row.getString("on_behalf_of");
        return new HistoryEntry(
                row.getInt("sequence"),
                row.getString("event"),
                row.getString("what"),
                new PersonId(row.getString("actor")),
                onBehalfOf == null ? null : new PersonId(onBehalfOf),
                row.getTimestamp("at").toInstant(),
                List.of(JSON.readValue(row.getString("changes"), HistoryEntry.Change[].class)),
                row.getString("previous_hash"),
                row.getString("hash"));
    }
}
