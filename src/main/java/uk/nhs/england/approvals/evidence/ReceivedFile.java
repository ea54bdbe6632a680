package uk.nhs.england.approvals.evidence;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.evidence.files.FileName;
import uk.nhs.england.approvals.evidence.files.FileType;
import uk.nhs.england.approvals.evidence.files.Inspection;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file that has come in whole and was found fit, on its way into the database. It lies in a
 * temporary file meanwhile, so that a large one is never held in memory; closing deletes that.
 */
final class ReceivedFile implements AutoCloseable {

    private final Path path;
    private final FileName name;
    private final FileType type;
    private final String sha256;

    private ReceivedFile(Path path, FileName name, FileType type, String sha256) {
        this.path = path;
        this.name = name;
        this.type = type;
        this.sha256 = sha256;
    }

    /**
     * Reads a file to its end and looks at it. Holds no lock and no connection meanwhile.
     *
     * @throws IOException when it breaks off
     * @throws uk.nhs.england.approvals.kernel.Refused when it may not be kept
     */
    static ReceivedFile of(SentFile sent) throws IOException {
        var name = FileName.of(sent.name());
        var path = Files.createTempFile("evidence", ".received");
        try {
            var sha256 = copy(sent.bytes(), path);
            arrivedAsSent(sent.sha256(), sha256);
            return new ReceivedFile(path, name, Inspection.of(name, path), sha256);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(path);
            throw e;
        }
    }

    private static String copy(InputStream from, Path to) throws IOException {
        var digest = newDigest();
        try (OutputStream out = Files.newOutputStream(to)) {
            new DigestInputStream(from, digest).transferTo(out);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void arrivedAsSent(@Nullable String said, String found) {
        if (said != null && !said.equals(found)) {
            Refusals.of(
                            Refusal.invalid(
                                    "file-arrived-as-sent",
                                    "Repr-Digest",
                                    "The file has another checksum than you say: it was altered on"
                                            + " its way, or is another one."))
                    .throwIfAny();
        }
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    InputStream open() throws IOException {
        return Files.newInputStream(path);
    }

    long size() throws IOException {
        return Files.size(path);
    }

    String name() {
        return name.value();
    }

    String type() {
        return type.mediaType();
    }

    String sha256() {
        return sha256;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
