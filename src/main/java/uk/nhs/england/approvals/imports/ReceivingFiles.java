package uk.nhs.england.approvals.imports;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.imports.ImportEvent.ImportFileReceived;
import uk.nhs.england.approvals.kernel.NotFound;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;

/** Takes in the file of an import; from then on it waits to be run. */
@Service
public class ReceivingFiles {

    private record Received(Path path, String sha256, long bytes, long lines) {}

    private final ImportRows rows;
    private final ImportFiles files;
    private final ImportProgress progress;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ReceivingFiles(
            ImportRows rows,
            ImportFiles files,
            ImportProgress progress,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.files = files;
        this.progress = progress;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Keeps the file of an import. The same file sent again changes nothing.
     *
     * @return whether it is new
     * @throws IOException when it breaks off; nothing is kept of it
     */
    public boolean receive(String reference, InputStream file, Actor actor) throws IOException {
        mayReceive(reference, actor);
        var path = Files.createTempFile("import", ".received");
        try {
            var received = copy(file, path);
            return Boolean.TRUE.equals(transaction.execute(_ -> keep(reference, received, actor)));
        } finally {
            Files.deleteIfExists(path);
        }
    }

    private void mayReceive(String reference, Actor actor) {
        var asked = rows.find(reference).orElseThrow(() -> unknown(reference));
        if (!ImportRules.mayRead(asked.kind(), actor)) {
            throw unknown(reference);
        }
        ImportRules.importing(asked.kind(), actor).throwIfAny();
    }

    static NotFound unknown(String reference) {
        return new NotFound("There is no import " + reference + " that you may see.");
    }

    private boolean keep(String reference, Received received, Actor actor) {
        var held = rows.hold(reference).orElseThrow(() -> unknown(reference));
        if (received.sha256().equals(held.sha256())) {
            return false;
        }
        ImportRules.hasNoFile(held.sha256()).throwIfAny();
        ImportRules.awaitsItsFile(held).throwIfAny();
        ImportRules.fileIsNotEmpty(received.bytes()).throwIfAny();
        var recorded = actor.at(clock.instant());
        try (var in = Files.newInputStream(received.path())) {
            var start = in.readNBytes(2);
            ImportRules.fileIsText(start).throwIfAny();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        store(reference, received);
        rows.received(reference, received.bytes(), received.sha256());
        progress.waiting(reference, received.lines(), recorded.at());
        events.publishEvent(
                new ImportFileReceived(reference, received.sha256(), received.bytes(), recorded));
        return true;
    }

    private void store(String reference, Received received) {
        try (var in = Files.newInputStream(received.path())) {
            files.keep(reference, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Received copy(InputStream from, Path to) throws IOException {
        var digest = newDigest();
        long bytes = 0;
        long breaks = 0;
        byte last = '\n';
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(to), digest);
                var in = new BufferedInputStream(from)) {
            var buffer = new byte[64 * 1024];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                out.write(buffer, 0, read);
                bytes += read;
                for (int at = 0; at < read; at++) {
                    breaks += buffer[at] == '\n' ? 1 : 0;
                    last = buffer[at];
                }
            }
        }
        long lines = breaks + (last == '\n' ? 0 : 1);
        return new Received(to, HexFormat.of().formatHex(digest.digest()), bytes, lines);
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
