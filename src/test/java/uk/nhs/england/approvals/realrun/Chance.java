package uk.nhs.england.approvals.realrun;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/**
 * Everything random: the same seed and the same question have the same answer, in whatever order
 * they are asked.
 */
record Chance(long seed) {

    /** A number from 0 to below 1. */
    double of(Object... about) {
        var question = seed + "/" + List.of(about);
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(question.getBytes(StandardCharsets.UTF_8));
            return (ByteBuffer.wrap(digest).getLong() >>> 11) * 0x1.0p-53;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * @param share of the times that it is so, from 0 to 1
     */
    boolean happens(double share, Object... about) {
        return of(about) < share;
    }

    /** A whole number from the least to the most, both included. */
    int between(int least, int most, Object... about) {
        return least + (int) (of(about) * (most - least + 1));
    }
}
