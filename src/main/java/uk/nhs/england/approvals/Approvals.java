package uk.nhs.england.approvals;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the approvals service. */
@SpringBootApplication
public class Approvals {

    public static void main(String[] arguments) {
        SpringApplication.run(Approvals.class, arguments);
    }
}
