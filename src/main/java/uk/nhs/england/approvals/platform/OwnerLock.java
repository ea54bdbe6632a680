package uk.nhs.england.approvals.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/**
 * The one live owner of a folder. The operating system drops the lock when the process ends,
 * however it ends, so a killed service never locks out the next one.
 */
final class OwnerLock implements AutoCloseable {

    // Far beyond the text, because Windows lets nobody read a locked region.
    private static final long LOCKED_BYTE = 1_000_000;

    private final FileChannel channel;

    private OwnerLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * @throws DatabaseInUse when a living process holds it
     */
    static OwnerLock take(Path folder) throws IOException {
        var channel = FileChannel.open(folder.resolve("owner.lock"), CREATE, READ, WRITE);
        if (channel.tryLock(LOCKED_BYTE, 1, false) == null) {
            try (channel) {
                throw new DatabaseInUse(folder, ownerIn(channel));
            }
        }
        channel.truncate(0);
        channel.write(UTF_8.encode(Long.toString(ProcessHandle.current().pid())), 0);
        return new OwnerLock(channel);
    }

    private static String ownerIn(FileChannel channel) throws IOException {
        var text = ByteBuffer.allocate(20);
        channel.read(text, 0);
        return UTF_8.decode(text.flip()).toString();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
