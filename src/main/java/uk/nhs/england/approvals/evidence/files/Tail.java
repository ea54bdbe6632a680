package uk.nhs.england.approvals.evidence.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** The last bytes of a file. */
final class Tail {

    private Tail() {}

    /** The last bytes, fewer when the file has fewer. */
    static byte[] of(Path file, int length) throws IOException {
        try (var channel = FileChannel.open(file)) {
            var buffer = ByteBuffer.allocate((int) Math.min(length, channel.size()));
            var from = channel.size() - buffer.capacity();
            while (buffer.hasRemaining() && channel.read(buffer, from + buffer.position()) >= 0) {
                // Reads on.
            }
            return buffer.array();
        }
    }
}
