package uk.nhs.england.approvals.consultations;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.kernel.NotFound;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** The rows of consultees and of their terms. */
@Component
class ConsulteeRows {

    private static final String LAST =
            """
            select name, purpose, time_limit, mandatory, valid_from, valid_to
            from consultations_terms where consultee = ? order by valid_from desc limit 1
            """;

    private static final String OPEN =
            """
            insert into consultations_terms
                (consultee, name, purpose, time_limit, mandatory, valid_from, valid_to)
            values (?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcClient jdbc;

    ConsulteeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A new consultee; false when the code is taken. */
    boolean enter(String code) {
        return jdbc.sql(
                                "insert into consultations_consultee (code) values (?)"
                                        + " on conflict do nothing")
                        .param(code)
                        .update()
                == 1;
    }

    /**
     * Of two who change the same consultee the second waits.
     *
     * @return its revision, which grows with every change
     * @throws NotFound when there is no such consultee
     */
    int hold(String code) {
        return jdbc.sql("select revision from consultations_consultee where code = ? for update")
                .param(code)
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new NotFound("There is no consultee " + code + "."));
    }

    /** Somebody changed it. */
    void revise(String code) {
        jdbc.sql("update consultations_consultee set revision = revision + 1 where code = ?")
                .param(code)
                .update();
    }

    /** The terms that begin last. */
    KeptTerms last(String code) {
        return jdbc.sql(LAST).param(code).query((row, _) -> terms(row)).single();
    }

    /** The terms that begin last end on a day. */
    void end(String code, KeptTerms last, LocalDate until) {
        jdbc.sql(
                        "update consultations_terms set valid_to = ?"
                                + " where consultee = ? and valid_from = ?")
                .params(until, code, last.from())
                .update();
    }

    void open(String code, KeptTerms terms) {
        jdbc.sql(OPEN)
                .params(code, terms.name(), terms.purpose(), terms.timeLimit(), terms.mandatory())
                .param(terms.from())
                .param(terms.until())
                .update();
    }

    private static KeptTerms terms(ResultSet row) throws SQLException {
        return new KeptTerms(
                row.getString("name"),
                row.getString("purpose"),
                row.getInt("time_limit"),
                row.getBoolean("mandatory"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
