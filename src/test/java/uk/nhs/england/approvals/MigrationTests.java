package uk.nhs.england.approvals;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import uk.nhs.england.approvals.testing.ServiceTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** From an empty database: Flyway builds it, then Hibernate checks it; the context proves both. */
@ServiceTest
class MigrationTests {

    private static final Pattern NAME = Pattern.compile("(V20\\d{10}|R)__[a-z0-9_]+\\.sql");

    @Test
    void everyMigrationInTheFolderHasRun(@Autowired JdbcClient database) throws IOException {
        var ran =
                database.sql("select script from flyway_schema_history where success")
                        .query(String.class)
                        .set();

        assertThat(ran).containsAll(migrations().stream().map(this::name).toList());
    }

    @Test
    void theEngineKeepsItsTablesInItsOwnSchema(@Autowired JdbcClient database) {
        var schemas =
                database.sql(
                                "select distinct table_schema from information_schema.tables where"
                                        + " table_name like 'act\\_%'")
                        .query(String.class)
                        .list();

        assertThat(schemas).containsExactly("flowable");
    }

    @Test
    void everyMigrationIsNamedByItsTimeAndItsIntent() throws IOException {
        assertThat(migrations()).isNotEmpty().allMatch(file -> NAME.matcher(name(file)).matches());
    }

    @Test
    void everyMigrationSaysWhyInItsFirstLine() throws IOException {
        for (var file : migrations()) {
            assertThat(Files.readAllLines(file).getFirst()).as(name(file)).startsWith("-- ");
        }
    }

    private String name(Path file) {
        return file.getFileName().toString();
    }

    private static List<Path> migrations() throws IOException {
        try (var files = Files.list(Path.of("db"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
