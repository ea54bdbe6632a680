import org.springframework.boot.SpringApplicationAotProcessor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

import javax.tools.ToolProvider;

/**
 * Prepares the start of the service while it is built: lets Spring find the beans, the queries and
 * the proxies once, and puts what it wrote, compiled, beside a copy of the classes. The classes that
 * the tests run on stay as they are. A program of one file, because Maven may run on an older JDK.
 */
class Prepare {

    /** The classes, where what is to be packed goes, and where the prepared sources may lie. */
    public static void main(String[] arguments) throws Exception {
        var classes = Path.of(arguments[0]);
        var packed = Path.of(arguments[1]);
        var prepared = Path.of(arguments[2]);
        var sources = prepared.resolve("sources");
        var generated = prepared.resolve("classes");
        SpringApplicationAotProcessor.main(
                new String[] {
                    "uk.nhs.england.approvals.Approvals",
                    sources.toString(),
                    prepared.resolve("resources").toString(),
                    generated.toString(),
                    "uk.nhs.england",
                    "approvals"
                });
        delete(packed);
        copy(classes, packed);
        copy(generated, packed);
        compile(sources, packed);
    }

    private static void compile(Path sources, Path packed) throws IOException {
        var command =
                new ArrayList<>(
                        List.of(
                                "-proc:none",
                                "-parameters",
                                "-nowarn",
                                "-Xlint:none",
                                "-d",
                                packed.toString(),
                                "-classpath",
                                packed
                                        + System.getProperty("path.separator")
                                        + System.getProperty("java.class.path")));
        try (var all = Files.walk(sources)) {
            all.filter(file -> file.toString().endsWith(".java"))
                    .forEach(file -> command.add(file.toString()));
        }
        if (ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, command.toArray(String[]::new))
                != 0) {
            throw new IllegalStateException("What was prepared does not compile");
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var all = Files.walk(from)) {
            for (var one : all.toList()) {
                var target = to.resolve(from.relativize(one).toString());
                if (Files.isDirectory(one)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(one, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var all = Files.walk(folder)) {
                for (var one : all.toList().reversed()) {
                    Files.delete(one);
                }
            }
        }
    }
}
