package uk.nhs.england.approvals.likeness;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The files of the language model, and whether they are there and as they were published. */
final class ModelFiles {

    static final String MODEL = "/" + LanguageModel.NAME + ".onnx";
    static final String TOKENIZER = "/" + LanguageModel.NAME + "-tokenizer.json";

    private static final Map<String, String> SHA_256 =
            Map.of(
                    MODEL, "6c9c6101a956d62dfb5e7190c538226c0c5bb9cb27b651234b6df063ee7dbfe4",
                    TOKENIZER, "d241a60d5e8f04cc1b2b3e9ef7a4921b27bf526d9f6050ab90f9267a1f9e5c66");

    private ModelFiles() {}

    /** What is wrong with the files, by the first that is; nothing when they are whole. */
    static Optional<String> fault(Function<String, @Nullable InputStream> open) {
        return Stream.of(MODEL, TOKENIZER)
                .flatMap(name -> fault(name, open.apply(name)).stream())
                .findFirst();
    }

    private static Optional<String> fault(String name, @Nullable InputStream file) {
        if (file == null) {
            return Optional.of("The file %s of the language model is not there".formatted(name));
        }
        try (file) {
            return sha256(file).equals(SHA_256.get(name))
                    ? Optional.empty()
                    : Optional.of("The file %s of the language model is damaged".formatted(name));
        } catch (IOException e) {
            return Optional.of("The file %s of the language model cannot be read".formatted(name));
        }
    }

    private static String sha256(InputStream file) throws IOException {
        try (var reading = new DigestInputStream(file, MessageDigest.getInstance("SHA-256"))) {
            reading.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(reading.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
