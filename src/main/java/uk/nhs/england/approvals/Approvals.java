package uk.nhs.england.approvals;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the approvals service. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Approvals {

    public static void main(String[] arguments) {
        SpringApplication.run(Approvals.class, arguments);
    }
}
