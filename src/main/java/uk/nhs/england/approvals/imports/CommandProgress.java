package uk.nhs.england.approvals.imports;

import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.identity.Actor;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Objects;

/**
 * Says on a command line how far an import is, until it has ended; this node or another runs it.
 */
@Component
class CommandProgress {

    private static final Duration BETWEEN = Duration.ofMillis(500);

    private final ImportReading reading;

    CommandProgress(ImportReading reading) {
        this.reading = reading;
    }

    void follow(String reference, Actor actor, PrintStream out) {
        String told = "";
        for (var shown = reading.show(reference, actor);
                !shown.stage().hasEnded();
                shown = reading.show(reference, actor)) {
            var words = words(Objects.requireNonNull(shown.progress()));
            if (!words.equals(told)) {
                out.println(words);
                told = words;
            }
            pause();
        }
    }

    private static String words(ImportView.Progress progress) {
        return "%s: %d of %d lines"
                .formatted(
                        progress.phase().toLowerCase(java.util.Locale.UK),
                        progress.done(),
                        Objects.requireNonNullElse(progress.total(), 0L));
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
