package uk.nhs.england.approvals.businesscase;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.identity.AccessList;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Marking.Classification;
import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.kernel.PersonId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** The list of cases that a person may see, in one query, by key and not by offset. */
@Component
public class CaseList {

    // A title that was written anew since is only for those who write it (rule 3).
    private static final String COLUMNS =
            """
            select c.reference, c.lead, c.marking, c.standing, c.standing_since, c.waits,
                   c.latest_submission, c.submitted_at, c.changed_at,
                   case when :pmo or c.latest_submission = 0 or c.lead = :me
                           or :me = any (c.co_authors)
                       then c.title
                       else (select s.document ->> 'title' from businesscase_submission s
                             where s.case_reference = c.reference
                               and s.number = c.latest_submission)
                   end as title
            from businesscase_case c
            join identity_access a on a.subject_reference = c.reference
            where a.holders && cast(:keys as text[])
            """;

    private final JdbcClient jdbc;
    private final AccessList access;

    CaseList(JdbcClient jdbc, AccessList access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /** The next cases in an order, as far as this person may see them. */
    public List<CaseSummary> list(Filter filter, Order order, int most, Actor actor) {
        var query =
                jdbc.sql(COLUMNS + filter.conditions() + order.condition() + order.clause())
                        .param("keys", access.keysOf(actor))
                        .param("me", actor.person().value())
                        .param("pmo", actor.is(Role.PMO))
                        .param("most", most);
        if (filter.standing() != null) {
            query = query.param("standing", filter.standing().name());
        }
        if (filter.lead() != null) {
            query = query.param("lead", filter.lead().value());
        }
        if (filter.board() != null) {
            query = query.param("waits", waitsOf(filter.board()));
        }
        if (order.after() != null) {
            query = query.param("reference", order.after().reference());
            if (order.after().changed() != null) {
                query = query.param("changed", order.after().changed().atOffset(ZoneOffset.UTC));
            }
        }
        return query.query((row, _) -> summary(row)).list();
    }

    private static String[] waitsOf(String board) {
        return new String[] {"decide:" + board, "resubmit:" + board};
    }

    private static CaseSummary summary(ResultSet row) throws SQLException {
        return new CaseSummary(
                row.getString("reference"),
                row.getString("title"),
                new PersonId(row.getString("lead")),
                Classification.valueOf(row.getString("marking")),
                Standing.valueOf(row.getString("standing")),
                row.getTimestamp("standing_since").toInstant(),
                List.of((String[]) row.getArray("waits").getArray()),
                row.getInt("latest_submission"),
                instant(row.getTimestamp("submitted_at")),
                row.getTimestamp("changed_at").toInstant());
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }

    /**
     * Which cases; null for any.
     *
     * @param board only those that wait for this board
     */
    public record Filter(
            @Nullable Standing standing, @Nullable PersonId lead, @Nullable String board) {

        private String conditions() {
            return (standing == null ? "" : " and c.standing = :standing")
                    + (lead == null ? "" : " and c.lead = :lead")
                    + (board == null ? "" : " and c.waits && cast(:waits as text[])");
        }
    }

    /**
     * In which order, and after which case.
     *
     * @param byChange by the last change, or else by reference
     * @param after null for the first
     */
    public record Order(boolean byChange, boolean descending, @Nullable After after) {

        private String condition() {
            var sign = descending ? "<" : ">";
            if (after == null) {
                return "";
            }
            return byChange
                    ? " and (c.changed_at, c.reference) %s (:changed, :reference)".formatted(sign)
                    : " and c.reference %s :reference".formatted(sign);
        }

        private String clause() {
            var direction = descending ? "desc" : "asc";
            return (byChange
                            ? " order by c.changed_at %1$s, c.reference %1$s limit :most"
                            : " order by c.reference %1$s limit :most")
                    .formatted(direction);
        }
    }

    /**
     * Where the list goes on.
     *
     * @param changed when the case before last changed; null when the order is by reference
     */
    public record After(String reference, @Nullable Instant changed) {}
}
