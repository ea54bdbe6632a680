package uk.nhs.england.approvals.evidence.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what is unpacked while it is read, so that too much is noticed before it is there. */
final class Counted extends FilterInputStream {

    private final Opening opening;

    Counted(InputStream unpacked, Opening opening) {
        super(unpacked);
        this.opening = opening;
    }

    @Override
    public int read() throws IOException {
        var read = super.read();
        opening.unpacked(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        var read = super.read(into, offset, length);
        opening.unpacked(Math.max(read, 0));
        return read;
    }

    @Override
    public void close() {
        // The next part follows.
    }
}
