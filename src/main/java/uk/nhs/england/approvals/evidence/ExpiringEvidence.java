package uk.nhs.england.approvals.evidence;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.identity.AccessList;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.PersonId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The evidence in use over all cases, what expires first at first. */
@Component
@Transactional(readOnly = true)
public class ExpiringEvidence {

    /** The last day of what has none: it comes after all that has one. */
    private static final LocalDate NO_LAST_DAY = LocalDate.of(9999, 12, 31);

    private static final String LIST =
            """
            select item.reference, item.case_reference, item.kind, item.title, item.owner,
                item.expires, item.criteria
            from evidence_item item
            join identity_access access on access.subject_reference = item.readable_as
            where access.holders && cast(:keys as text[])
                and item.replaced_by is null and item.withdrawn_at is null
                and (cast(:owner as text) is null or item.owner = :owner)
                and coalesce(item.expires, date '9999-12-31') < :before
                and (coalesce(item.expires, date '9999-12-31'), item.reference)
                    > (:afterExpires, :after)
            order by coalesce(item.expires, date '9999-12-31'), item.reference
            limit :most
            """;

    private final JdbcClient jdbc;
    private final AccessList access;
    private final Rosters rosters;

    ExpiringEvidence(JdbcClient jdbc, AccessList access, Rosters rosters) {
        this.jdbc = jdbc;
        this.access = access;
        this.rosters = rosters;
    }

    /** Where a part of the list ended. */
    public record Place(LocalDate expires, String reference) {

        /** Before the first item. */
        public static final Place FIRST = new Place(LocalDate.EPOCH, "");
    }

    /**
     * Which evidence.
     *
     * @param owner null for any
     * @param expiresBefore only what has a last day, and before this one; null for any
     */
    public record Filter(@Nullable PersonId owner, @Nullable LocalDate expiresBefore) {}

    /** Where an item is in the list. */
    public static Place place(EvidenceSummary item) {
        var expires = item.expires();
        return new Place(expires == null ? NO_LAST_DAY : expires, item.reference());
    }

    /** The evidence in use that this person may read. */
    public List<EvidenceSummary> list(Filter filter, Place after, int most, Actor actor) {
        var today = rosters.today();
        var owner = filter.owner();
        var before = filter.expiresBefore();
        return jdbc.sql(LIST)
                .param("keys", access.keysOf(actor))
                .param("owner", owner == null ? null : owner.value())
                .param("before", before == null ? NO_LAST_DAY.plusDays(1) : before)
                .param("afterExpires", after.expires())
                .param("after", after.reference())
                .param("most", most)
                .query((row, _) -> summary(row, today))
                .list();
    }

    private static EvidenceSummary summary(ResultSet row, LocalDate today) throws SQLException {
        var expires = row.getObject("expires", LocalDate.class);
        return new EvidenceSummary(
                row.getString("reference"),
                row.getString("case_reference"),
                EvidenceKind.valueOf(row.getString("kind")),
                row.getString("title"),
                new PersonId(row.getString("owner")),
                expires,
                expires != null && expires.isBefore(today),
                Arrays.asList((String[]) row.getArray("criteria").getArray()));
    }
}
