package uk.nhs.england.approvals.benchmark;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The extracted jar as a process of its own.
 *
 * @param secondsToReady from the start of the process until the readiness probe answers 200
 */
record Service(Process process, Http http, double secondsToReady) implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 180;

    static Path extract(Path jar, Path folder) throws IOException, InterruptedException {
        var destination = folder.resolve("extracted").toString();
        var extracting =
                java(
                        folder,
                        List.of(
                                "-Djarmode=tools",
                                "-jar",
                                jar.toString(),
                                "extract",
                                "--destination",
                                destination));
        extracting.waitFor();
        return Path.of(destination).resolve(jar.getFileName());
    }

    /** Starts it and waits until it is ready. */
    static Service start(Path jar, Database database, List<String> options)
            throws IOException, InterruptedException {
        int port = freePort();
        var http = new Http(port);
        long start = System.nanoTime();
        var process = launch(jar, database, options, port);
        while (!http.isReady()) {
            if (!process.isAlive()
                    || System.nanoTime() - start > PATIENCE_SECONDS * 1_000_000_000) {
                process.destroyForcibly();
                throw new IllegalStateException("Not ready; see service.log beside " + jar);
            }
            TimeUnit.MILLISECONDS.sleep(10);
        }
        return new Service(process, http, (System.nanoTime() - start) / 1e9);
    }

    /** Starts it and waits until it ends by itself. */
    static void runToEnd(Path jar, Database database, List<String> options)
            throws IOException, InterruptedException {
        launch(jar, database, options, freePort()).waitFor();
    }

    private static Process launch(Path jar, Database database, List<String> options, int port)
            throws IOException {
        var command = new ArrayList<>(options);
        command.addAll(
                List.of(
                        "-jar",
                        jar.toString(),
                        "--server.port=" + port,
                        "--spring.datasource.url=" + database.url(),
                        "--approvals.demonstration.enabled=true"));
        return java(jar.getParent(), command);
    }

    private static Process java(Path folder, List<String> arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        var log = folder.resolve("service.log").toFile();
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** The memory that the process holds, MB; 0 where the system does not tell. */
    long residentMegabytes() throws IOException {
        var status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findAny()
                .orElse(0);
    }

    /** The processor time it has used, seconds. */
    double processorSeconds() {
        return process.info().totalCpuDuration().map(used -> used.toMillis() / 1e3).orElse(0.0);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().completeOnTimeout(process, PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        if (process.isAlive()) {
            process.destroyForcibly().onExit().join();
        }
    }
}
