package uk.nhs.england.approvals.likeness;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;
import java.util.function.Consumer;

import javax.sql.DataSource;

/** A node of its own on a database: it has its own index and shares no bean with another. */
final class Node {

    private final DataSourceTransactionManager transactions;
    private final Entries entries;
    private final Background background;
    private final Following following;
    private final Computing computing;
    private final Likeness likeness;

    Node(DataSource database, boolean meaning) {
        var properties = new LikenessProperties(meaning, Duration.ofMillis(500));
        var model = new Meaning(properties);
        var jdbc = JdbcClient.create(database);
        var directions = new Directions(jdbc);
        transactions = new DataSourceTransactionManager(database);
        entries = new Entries(jdbc, new JdbcTemplate(database));
        following = new Following(entries, directions, model, transactions);
        computing = new Computing(following, directions, model, transactions);
        background = new Background(following, computing, model, properties);
        var asking = new Asking(following, directions, model);
        likeness = new Likeness(entries, following, asking, computing, model);
    }

    Likeness likeness() {
        return likeness;
    }

    Index index() {
        return following.current();
    }

    Background background() {
        return background;
    }

    void computeAll() {
        computing.computeAll();
    }

    void keep(Entry entry) {
        inTransaction(kept -> kept.keep(entry));
    }

    void forget(Kind kind, String reference) {
        inTransaction(kept -> kept.forget(kind, reference));
    }

    /** Several acts that are committed together. */
    void inTransaction(Consumer<Entries> acts) {
        new TransactionTemplate(transactions).executeWithoutResult(_ -> acts.accept(entries));
    }
}
