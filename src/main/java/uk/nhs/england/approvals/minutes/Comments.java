package uk.nhs.england.approvals.minutes;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.kernel.PersonId;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** The comments on draft minutes, kept as they were made. */
@Component
class Comments {

    private final JdbcClient jdbc;

    Comments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(UUID sitting, MinutesComment comment) {
        jdbc.sql("insert into minutes_comment (sitting, person, words, at) values (?, ?, ?, ?)")
                .param(sitting)
                .param(comment.person().value())
                .param(comment.words())
                .param(comment.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Oldest first. */
    List<MinutesComment> on(UUID sitting) {
        return jdbc.sql(
                        "select person, words, at from minutes_comment where sitting = ? order by"
                                + " id")
                .param(sitting)
                .query(
                        (row, _) ->
                                new MinutesComment(
                                        new PersonId(row.getString("person")),
                                        row.getString("words"),
                                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
