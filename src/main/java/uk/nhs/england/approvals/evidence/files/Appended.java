package uk.nhs.england.approvals.evidence.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/**
 * Whether an archive hangs on the end of something else. What reads a ZIP looks for the record that
 * ends it (APPNOTE 4.3.16), whatever comes before; a comment may follow it, in which the end of the
 * other format can be written.
 */
final class Appended {

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int COMMENT_LENGTH_AT = 20;
    private static final int LONGEST_COMMENT = 0xffff;

    private Appended() {}

    /**
     * @throws uk.nhs.england.approvals.kernel.Refused when an archive ends where the file does
     */
    static void check(Path file) throws IOException {
        var tail =
                ByteBuffer.wrap(Tail.of(file, END_LENGTH + LONGEST_COMMENT))
                        .order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at + END_LENGTH <= tail.limit(); at++) {
            if (tail.getInt(at) == END && endsWithTheFile(tail, at)) {
                throw Unfit.damaged("an archive (ZIP) follows within it");
            }
        }
    }

    private static boolean endsWithTheFile(ByteBuffer tail, int at) {
        int comment = Short.toUnsignedInt(tail.getShort(at + COMMENT_LENGTH_AT));
        return at + END_LENGTH + comment == tail.limit();
    }
}
