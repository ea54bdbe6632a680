package uk.nhs.england.approvals.platform;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.StringUtils;

import java.io.IOException;
import java.nio.file.Path;

/** The database of a URL, or the service's own, which closes after the connections to it. */
@Configuration(proxyBeanMethods = false)
class EmbeddedDatabase {

    @Bean(destroyMethod = "close")
    DatabaseConnection databaseConnection(
            DataSourceProperties given,
            @Value("${approvals.embedded-database.directory}") Path directory)
            throws IOException {
        var url = given.getUrl();
        return StringUtils.hasText(url)
                ? new DatabaseConnection(url, given.getUsername(), given.getPassword(), null)
                : DatabaseConnection.to(PersistentPostgres.start(directory));
    }

    /**
     * How to reach the database.
     *
     * @param own the server, if it is the service's own
     */
    record DatabaseConnection(
            String getJdbcUrl,
            @Nullable String getUsername,
            @Nullable String getPassword,
            @Nullable PersistentPostgres own)
            implements JdbcConnectionDetails, AutoCloseable {

        private static DatabaseConnection to(PersistentPostgres own) {
            return new DatabaseConnection(own.jdbcUrl(), own.user(), "none", own);
        }

        @Override
        public String toString() {
            return getJdbcUrl;
        }

        @Override
        public void close() throws IOException {
            if (own != null) {
                own.close();
            }
        }
    }
}
