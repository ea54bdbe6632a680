package uk.nhs.england.approvals.register;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Recorded;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The rows of {@code register_commitment}. */
@Component
class CommitmentRows {

    /** Which commitment of which service. */
    record Which<T extends Commitment>(String service, Class<T> type, int number) {

        Commitment.Kind kind() {
            return Commitment.Kind.of(type);
        }

        /** That there is none. */
        String isNot() {
            return "%s has no %s.".formatted(service, kind().path(number));
        }
    }

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String SELECT =
            """
            select number, terms, added_by, added_at, version from register_commitment
            where service = ? and kind = ? and removed_at is null
            """;

    private final JdbcClient jdbc;

    CommitmentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    <T extends Commitment> List<Kept<T>> of(Which<T> after, int most) {
        return jdbc.sql(SELECT + "and number > ? order by number limit ?")
                .params(after.service(), after.kind().name(), after.number(), most)
                .query((row, _) -> kept(row, after.type()))
                .list();
    }

    <T extends Commitment> Optional<Kept<T>> find(Which<T> which) {
        return jdbc.sql(SELECT + "and number = ?")
                .params(which.service(), which.kind().name(), which.number())
                .query((row, _) -> kept(row, which.type()))
                .optional();
    }

    /** Adds one to a service that is held; answers its number. */
    int add(String service, Commitment terms, Recorded recorded) {
        var kind = Commitment.kindOf(terms).name();
        return jdbc.sql(
                        """
                        insert into register_commitment
                            (service, kind, number, terms, ends, added_by, added_at, version)
                        select ?, ?, coalesce(max(number), 0) + 1, cast(? as jsonb), ?, ?, ?, 0
                        from register_commitment where service = ? and kind = ?
                        returning number
                        """)
                .param(service)
                .param(kind)
                .param(JSON.writeValueAsString(terms))
                .param(terms.ends())
                .param(recorded.principal().value())
                .param(recorded.at().atOffset(ZoneOffset.UTC))
                .param(service)
                .param(kind)
                .query(Integer.class)
                .single();
    }

    void change(Which<?> which, Commitment terms) {
        jdbc.sql(
                        """
                        update register_commitment
                        set terms = cast(? as jsonb), ends = ?, version = version + 1
                        where service = ? and kind = ? and number = ?
                        """)
                .param(JSON.writeValueAsString(terms))
                .param(terms.ends())
                .param(which.service())
                .param(which.kind().name())
                .param(which.number())
                .update();
    }

    void remove(Which<?> which, String reason, Recorded recorded) {
        jdbc.sql(
                        """
                        update register_commitment
                        set removed_by = ?, removed_at = ?, removed_because = ?
                        where service = ? and kind = ? and number = ?
                        """)
                .params(
                        recorded.principal().value(),
                        recorded.at().atOffset(ZoneOffset.UTC),
                        reason,
                        which.service(),
                        which.kind().name(),
                        which.number())
                .update();
    }

    static <T extends Commitment> Kept<T> kept(ResultSet row, Class<T> type) throws SQLException {
        var terms = JSON.readValue(row.getString("terms"), type);
        return new Kept<>(
                row.getInt("number"),
                terms,
                terms.remark(),
                new PersonId(row.getString("added_by")),
                row.getTimestamp("added_at").toInstant(),
                row.getInt("version"));
    }
}
