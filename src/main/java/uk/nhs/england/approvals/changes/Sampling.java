package uk.nhs.england.approvals.changes;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;

/** Which of the vendor changes without impact CAB looks at afterwards (product rule 10). */
final class Sampling {

    private static final int HUNDRED = 100;

    private Sampling() {}

    /**
     * Whether this one is picked: by its number and the instant of its submission, so that it can
     * be checked afterwards and nobody can choose beforehand.
     */
    static boolean picks(String number, Instant at, int percent) {
        try {
            var text = (number + at).getBytes(StandardCharsets.UTF_8);
            var hash = MessageDigest.getInstance("SHA-256").digest(text);
            return Math.floorMod(ByteBuffer.wrap(hash).getInt(), HUNDRED) < percent;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
