package uk.nhs.england.approvals.agendas;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How long boards take, against what was planned. */
@Component
public class TimeTaken {

    private static final String RATIO =
            """
            with held as (
                select id from boards_sitting
                where board = :board and closed_at is not null and replies_until is null
                order by starts_at desc limit 10
            )
            select coalesce(sum(i.seconds) / 60.0 / nullif(sum(i.minutes), 0), 1)
            from held join agendas_item i on i.sitting = held.id
            where i.seconds > 0
            """;

    private final JdbcClient jdbc;

    TimeTaken(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How many minutes a board took of each that was planned, at its last ten sittings; 1 when
     * nothing is known.
     */
    public double ofEachPlanned(String board) {
        return jdbc.sql(RATIO).param("board", board).query(Double.class).single();
    }
}
