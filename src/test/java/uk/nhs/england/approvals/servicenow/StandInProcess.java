package uk.nhs.england.approvals.servicenow;

import uk.nhs.england.approvals.servicenow.standin.Main;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The stand-in in a process of its own, which nothing is shared with but HTTP. */
record StandInProcess(Process process, String url) implements AutoCloseable {

    static StandInProcess start(long seed) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process =
                new ProcessBuilder(
                                java,
                                "-Xmx256m",
                                "-classpath",
                                System.getProperty("java.class.path"),
                                Main.class.getName(),
                                "0",
                                Long.toString(seed))
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        var url = process.inputReader().readLine();
        if (url == null) {
            throw new IllegalStateException("The stand-in did not start");
        }
        return new StandInProcess(process, url);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().completeOnTimeout(process, 10, TimeUnit.SECONDS).join();
    }
}
