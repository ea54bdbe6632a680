package uk.nhs.england.approvals.web.idempotency;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.kernel.PersonId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;

/** The keys that callers gave their requests in the last day, and what was answered. */
@Repository
class Answers {

    private static final Duration KEPT = Duration.ofHours(24);

    private final JdbcClient database;
    private final Clock clock;

    Answers(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A key as one person gave it. */
    record Key(PersonId actor, String value) {}

    /**
     * Whether nobody had used the key before. While another request with it is under way, this
     * waits for that one: the database lets only one of them have the row.
     */
    boolean claim(Key key, String requestHash) {
        return database.sql(
                                """
                                insert into web_idempotency
                                    (actor, idempotency_key, request_hash, received_at)
                                values (?, ?, ?, ?)
                                on conflict do nothing
                                """)
                        .params(key.actor().value(), key.value(), requestHash, now())
                        .update()
                == 1;
    }

    StoredAnswer find(Key key) {
        return database.sql(
                        """
                        select request_hash, status, content_type, location, etag, body
                        from web_idempotency
                        where actor = ? and idempotency_key = ?
                        """)
                .params(key.actor().value(), key.value())
                .query(Answers::answer)
                .single();
    }

    void keep(Key key, StoredAnswer answer) {
        database.sql(
                        """
                        update web_idempotency
                        set status = ?, content_type = ?, location = ?, etag = ?, body = ?
                        where actor = ? and idempotency_key = ?
                        """)
                .param(answer.status())
                .param(answer.contentType())
                .param(answer.location())
                .param(answer.etag())
                .param(answer.body())
                .param(key.actor().value())
                .param(key.value())
                .update();
    }

    /** A caller who repeats a request does so within the day. */
    @Scheduled(cron = "0 17 3 * * *")
    @Transactional
    void forget() {
        database.sql("delete from web_idempotency where received_at < ?")
                .param(Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static StoredAnswer answer(ResultSet row, int number) throws SQLException {
        return new StoredAnswer(
                row.getString("request_hash"),
                row.getInt("status"),
                row.getString("content_type"),
                row.getString("location"),
                row.getString("etag"),
                row.getString("body"));
    }
}
