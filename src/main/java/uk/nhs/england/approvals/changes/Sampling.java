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
     * Whether this one is picked: by its number and the instant at which it was first asked for, so
     * that it can be checked afterwards, nobody can choose beforehand, and submitting it again
     * makes no difference.
     */
    static boolean picks(Change change, int percent) {
        return picks(change.number(), change.requested().at(), percent);
    }

    static boolean picks(String number, Instant asked, int percent) {
        try {
            var text = (number + asked).getBytes(StandardCharsets.UTF_8);
            var hash = MessageDigest.getInstance("SHA-256").digest(text);
            return Math.floorMod(ByteBuffer.wrap(hash).getInt(), HUNDRED) < percent;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
