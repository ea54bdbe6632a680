package uk.nhs.england.approvals;

import org.springframework.aot.AotDetector;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

import uk.nhs.england.approvals.imports.ImportCommandLine;

/** Starts the approvals service, or runs one command of it and ends. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Approvals {

    private static final int COULD_NOT_RUN = 2;
    private static final String PREPARED = "Approvals__ApplicationContextInitializer.class";

    public static void main(String[] arguments) {
        useWhatTheBuildPrepared();
        var application = new SpringApplication(Approvals.class);
        if (arguments.length > 0 && arguments[0].equals("import")) {
            var mistake = ImportCommandLine.mistake(arguments);
            if (mistake.isPresent()) {
                System.err.println(mistake.get());
                System.exit(COULD_NOT_RUN);
            }
            // It has settings of its own: no port, no timers of the engine, few words in the log.
            application.setAdditionalProfiles("import");
            System.exit(exitCode(application, arguments));
        }
        application.run(arguments);
    }

    /** In the packed service only; {@code -Dspring.aot.enabled=false} starts without. */
    private static void useWhatTheBuildPrepared() {
        if (System.getProperty(AotDetector.AOT_ENABLED) == null
                && Approvals.class.getResource(PREPARED) != null) {
            System.setProperty(AotDetector.AOT_ENABLED, "true");
        }
    }

    private static int exitCode(SpringApplication application, String[] arguments) {
        try {
            return SpringApplication.exit(application.run(arguments));
        } catch (RuntimeException e) {
            // Spring has said why.
            return COULD_NOT_RUN;
        }
    }
}
