package uk.nhs.england.approvals.likeness;

import org.springframework.core.io.FileSystemResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

import uk.nhs.england.approvals.testing.TestDatabase;

import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

/** Databases that hold nothing but the tables of this module. */
final class OwnDatabase {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private OwnDatabase() {}

    /** An empty one, beside that of the other tests. */
    static DataSource create() {
        var shared = TestDatabase.shared();
        var name = "likeness_" + NUMBER.incrementAndGet();
        JdbcClient.create(source(shared.getJdbcUrl())).sql("create database " + name).update();
        var created = source(shared.getJdbcUrl().replaceFirst("/[^/?]+(?=\\?|$)", "/" + name));
        new ResourceDatabasePopulator(
                        new FileSystemResource("db/V202611240620__texts_are_compared.sql"),
                        new FileSystemResource(
                                "db/V202611240621__what_a_text_means_is_computed_once.sql"))
                .execute(created);
        return created;
    }

    private static DataSource source(String url) {
        var shared = TestDatabase.shared();
        return new DriverManagerDataSource(url, shared.getUsername(), shared.getPassword());
    }
}
