package uk.nhs.england.approvals.platform;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.io.IOException;
import java.nio.file.Path;

/** The service's own database, when it is given no other. It closes after the connections to it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${spring.datasource.url:}'.isBlank()")
class EmbeddedDatabase {

    @Bean
    PersistentPostgres persistentPostgres(
            @Value("${approvals.embedded-database.directory}") Path directory) throws IOException {
        return PersistentPostgres.start(directory);
    }

    @Bean
    JdbcConnectionDetails embeddedDatabaseConnection(PersistentPostgres postgres) {
        return new Connection(postgres.jdbcUrl(), postgres.user(), "none");
    }

    private record Connection(String getJdbcUrl, String getUsername, String getPassword)
            implements JdbcConnectionDetails {}
}
