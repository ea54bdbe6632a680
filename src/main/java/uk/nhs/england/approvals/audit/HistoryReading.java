package uk.nhs.england.approvals.audit;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import uk.nhs.england.approvals.identity.AccessList;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Untold;
import uk.nhs.england.approvals.kernel.PersonId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

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
    public List<Entry> of(String subject, int after, int most, Actor actor) {
        access.requireReadable(actor, subject);
        var entries = entries(subject, after, most, actor);
        var untold = access.untold(actor, entries.stream().flatMap(Entry::texts).toList());
        return entries.stream().map(entry -> entry.without(untold)).toList();
    }

    private List<Entry> entries(String subject, int after, int most, Actor actor) {
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

    private static Entry entry(ResultSet row) throws SQLException {
        var onBehalfOf = row.getString("on_behalf_of");
        return new Entry(
                row.getInt("sequence"),
                row.getString("event"),
                row.getString("what"),
                new PersonId(row.getString("actor")),
                onBehalfOf == null ? null : new PersonId(onBehalfOf),
                row.getTimestamp("at").toInstant(),
                List.of(JSON.readValue(row.getString("changes"), Change[].class)),
                row.getString("previous_hash"),
                row.getString("hash"));
    }

    /**
     * One act in the record. Its hash is over all that was recorded, what this reader is not told
     * included.
     */
    @Schema(name = "HistoryEntry", description = "One act in the record.")
    public record Entry(
            @Schema(description = "Its place in the record of the case.", example = "4")
                    int sequence,
            @Schema(description = "The kind of act.", example = "DecisionRecorded") String event,
            @Schema(description = "What happened.", example = "TDA decided on version 1: approved")
                    String what,
            @Schema(description = "Who did it.", example = "omar.haddad") PersonId actor,
            @Schema(description = "On whose behalf.", example = "priya.nair")
                    @Nullable PersonId onBehalfOf,
            @Schema(description = "When, UTC.", example = "2026-11-20T09:12:44Z") Instant at,
            @Schema(
                            description =
                                    "What it changed, field by field; left out for a draft, except"
                                            + " to those who write or check it.")
                    List<Change> changes,
            @Schema(description = "The hash of the act before; empty for the first.", example = "")
                    String previousHash,
            @Schema(
                            description =
                                    "SHA-256 over this act and the hash before it, in hexadecimal.",
                            example =
                                    "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
                    String hash) {

        private Stream<@Nullable String> texts() {
            return Stream.concat(
                    Stream.of(what),
                    changes.stream().flatMap(one -> Stream.of(one.before(), one.after())));
        }

        private Entry without(Untold untold) {
            var told = changes.stream().map(change -> change.without(untold)).toList();
            var words = Objects.requireNonNull(untold.in(what));
            return new Entry(
                    sequence, event, words, actor, onBehalfOf, at, told, previousHash, hash);
        }
    }

    /** One field before and after. */
    @Schema(name = "HistoryChange", description = "One field before and after.")
    public record Change(
            @Schema(description = "The field.", example = "title") String field,
            @Schema(description = "Before.", example = "Referrals") @Nullable String before,
            @Schema(description = "After.", example = "Referral management")
                    @Nullable String after) {

        private Change without(Untold untold) {
            return new Change(field, untold.in(before), untold.in(after));
        }
    }
}
