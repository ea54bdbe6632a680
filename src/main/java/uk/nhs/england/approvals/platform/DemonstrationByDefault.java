package uk.nhs.england.approvals.platform;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

import java.util.Map;

/** Makes it a demonstration when nobody says otherwise and no datasource URL is given. */
class DemonstrationByDefault implements EnvironmentPostProcessor {

    private static final String ENABLED = "approvals.demonstration.enabled";

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        var embedded = !StringUtils.hasText(environment.getProperty("spring.datasource.url"));
        environment
                .getPropertySources()
                .addLast(
                        new MapPropertySource(
                                "demonstration by default", Map.of(ENABLED, embedded)));
    }
}
