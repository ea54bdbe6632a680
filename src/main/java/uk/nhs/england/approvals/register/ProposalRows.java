package uk.nhs.england.approvals.register;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import uk.nhs.england.approvals.identity.AccessList;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.register.ProposalView.Resolution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The rows of {@code register_proposal}. */
@Component
class ProposalRows {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Whoever may read the case, and the owners of the service, whose word is asked for. */
    private static final String READABLE =
            """
            select p.* from register_proposal p
            left join register_service s on s.reference = p.service
            left join identity_access a on a.subject_reference = p.business_case
            where (s.owner = :reader or s.technical_owner = :reader
                or a.holders && cast(:keys as text[]))
            """;

    private final JdbcClient jdbc;
    private final AccessList access;

    ProposalRows(JdbcClient jdbc, AccessList access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /** Proposes, unless this case has proposed for this service before. */
    boolean propose(
            String businessCase, @Nullable String service, ProposedState state, Recorded at) {
        return jdbc.sql(
                                """
                                insert into register_proposal
                                    (business_case, service, of_new_service, state, proposed_at)
                                values (?, ?, ?, cast(? as jsonb), ?) on conflict do nothing
                                """)
                        .param(businessCase)
                        .param(service)
                        .param(service == null)
                        .param(JSON.writeValueAsString(state))
                        .param(at.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Those that this person may read, the latest first. */
    List<ProposalView> before(long number, boolean waitingOnly, int most, Actor actor) {
        return jdbc.sql(
                        READABLE
                                + """
                                and p.number < :before and (not :waiting or p.resolved_at is null)
                                order by p.number desc limit :most
                                """)
                .param("reader", actor.principal().value())
                .param("keys", access.keysOf(actor))
                .param("before", number)
                .param("waiting", waitingOnly)
                .param("most", most)
                .query(ProposalRows::view)
                .list();
    }

    /** One that this person may read, held until the transaction ends. */
    Optional<ProposalView> hold(long number, Actor actor) {
        return jdbc.sql(READABLE + "and p.number = :number for update of p")
                .param("reader", actor.principal().value())
                .param("keys", access.keysOf(actor))
                .param("number", number)
                .query(ProposalRows::view)
                .optional();
    }

    void resolve(long number, @Nullable String service, Resolution resolution) {
        jdbc.sql(
                        """
                        update register_proposal set service = ?, confirmed = ?, reason = ?,
                            resolved_by = ?, resolved_at = ?
                        where number = ?
                        """)
                .param(service)
                .param(resolution.confirmed())
                .param(resolution.reason())
                .param(resolution.by().value())
                .param(resolution.at().atOffset(ZoneOffset.UTC))
                .param(number)
                .update();
    }

    private static ProposalView view(ResultSet row, int at) throws SQLException {
        return new ProposalView(
                row.getLong("number"),
                row.getString("business_case"),
                row.getString("service"),
                row.getBoolean("of_new_service"),
                JSON.readValue(row.getString("state"), ProposedState.class),
                row.getTimestamp("proposed_at").toInstant(),
                resolution(row));
    }

    private static @Nullable Resolution resolution(ResultSet row) throws SQLException {
        var by = row.getString("resolved_by");
        return by == null
                ? null
                : new Resolution(
                        row.getBoolean("confirmed"),
                        row.getString("reason"),
                        new PersonId(by),
                        row.getTimestamp("resolved_at").toInstant());
    }
}
