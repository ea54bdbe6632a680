package uk.nhs.england.approvals.register;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** Reads what ends between two days, of the services that go on. */
@Component
class EndingRows {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String ENDING =
            """
            select s.reference, s.name, s.owner, c.kind as what, c.number, c.terms, c.ends
            from register_commitment c join register_service s on s.reference = c.service
            where c.ends between :from and :until and c.removed_at is null
                and (s.ends is null or s.ends > c.ends)
            union all
            select reference, name, owner, 'SUPPORT', 0, null, support_ends
            from register_service
            where support_ends between :from and :until and (ends is null or ends > support_ends)
            """;

    private final JdbcClient jdbc;

    EndingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<EndingSoon> between(LocalDate from, LocalDate until) {
        return jdbc.sql(ENDING)
                .param("from", from)
                .param("until", until)
                .query(EndingRows::ending)
                .list();
    }

    private static EndingSoon ending(ResultSet row, int number) throws SQLException {
        var what = EndingSoon.What.valueOf(row.getString("what"));
        var terms = row.getString("terms");
        var commitment =
                terms == null
                        ? null
                        : JSON.readValue(terms, Commitment.Kind.valueOf(what.name()).type());
        return new EndingSoon(
                row.getString("reference"),
                row.getString("name"),
                row.getString("owner"),
                what,
                row.getInt("number"),
                commitment == null ? "support of the product" : commitment.words(),
                row.getObject("ends", LocalDate.class),
                commitment == null ? null : commitment.notice());
    }
}
