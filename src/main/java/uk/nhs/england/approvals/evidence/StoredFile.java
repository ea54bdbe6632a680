package uk.nhs.england.approvals.evidence;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.AbstractResource;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Objects;

/**
 * A file as it is kept, to be sent to somebody: read part by part while it is sent. Parts are never
 * altered, so that no transaction holds them together.
 */
public final class StoredFile extends AbstractResource {

    private final FileStore store;
    private final String item;
    private final FileView view;

    StoredFile(FileStore store, String item, FileView view) {
        this.store = store;
        this.item = item;
        this.view = view;
    }

    public FileView view() {
        return view;
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public long contentLength() {
        return view.size();
    }

    @Override
    public String getFilename() {
        return view.name();
    }

    @Override
    public String getDescription() {
        return "the file of " + item;
    }

    @Override
    public InputStream getInputStream() {
        return new Parts();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StoredFile file && file.item.equals(item);
    }

    @Override
    public int hashCode() {
        return Objects.hash(item);
    }

    private final class Parts extends InputStream {

        private final long number = Math.ceilDiv(view.size(), FileStore.PART);
        private ByteArrayInputStream part = new ByteArrayInputStream(new byte[0]);
        private int next;

        @Override
        public int read() {
            return ended() ? -1 : part.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            return ended() ? -1 : part.read(into, offset, length);
        }

        /** Fetches the next part when this one is read; answers whether there is none. */
        private boolean ended() {
            if (part.available() == 0 && next < number) {
                part = new ByteArrayInputStream(store.part(item, next));
                next++;
            }
            return part.available() == 0;
        }
    }
}
