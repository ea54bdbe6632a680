package uk.nhs.england.approvals.decisions;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register of each body and year, numbered without gaps: whoever records a decision holds the
 * register of its body until the end of the transaction, and an act that fails takes no number.
 */
@Component
class Register {

    private static final String NEXT =
            """
            insert into decisions_register as register (board, year, last) values (?, ?, 1)
            on conflict (board, year) do update set last = register.last + 1
            returning last
            """;

    private final JdbcClient jdbc;

    Register(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number, such as {@code ARB-2026-0001}. */
    @Transactional(propagation = Propagation.MANDATORY)
    String nextNumber(String board, int year) {
        var next = jdbc.sql(NEXT).params(board, year).query(Integer.class).single();
        return "%s-%d-%04d".formatted(board, year, next);
    }
}
