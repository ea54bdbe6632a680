package uk.nhs.england.approvals.assessments;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.kernel.PersonId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;

/** All choices between versions of standards. */
@Component
class Choices {

    private final JdbcClient jdbc;

    Choices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a choice; the case must be held. */
    void record(String reference, ChoiceMade made) {
        jdbc.sql(
                        """
                        insert into assessments_choice (case_reference, standard, version, choice,
                            reason, by_person, on_behalf_of, at, number)
                        select :case, :standard, :version, :choice, :reason, :by, :behalf, :at,
                            1 + count(*)
                        from assessments_choice
                        where case_reference = :case and standard = :standard
                        """)
                .param("case", reference)
                .param("standard", made.standard())
                .param("version", made.version())
                .param("choice", made.choice().name())
                .param("reason", made.reason())
                .param("by", made.by().value())
                .param("behalf", made.onBehalfOf() == null ? null : made.onBehalfOf().value())
                .param("at", made.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The choices made for a case, the first of them first. */
    List<ChoiceMade> of(String reference) {
        return jdbc.sql(
                        """
                        select * from assessments_choice where case_reference = ?
                        order by at, standard, number
                        """)
                .param(reference)
                .query((row, _) -> made(row))
                .list();
    }

    private static ChoiceMade made(ResultSet row) throws SQLException {
        var behalf = row.getString("on_behalf_of");
        return new ChoiceMade(
                row.getString("standard"),
                row.getString("version"),
                Choice.valueOf(row.getString("choice")),
                row.getString("reason"),
                new PersonId(row.getString("by_person")),
                behalf == null ? null : new PersonId(behalf),
                row.getTimestamp("at").toInstant());
    }
}
