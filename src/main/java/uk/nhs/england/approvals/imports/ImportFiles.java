package uk.nhs.england.approvals.imports;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.InputStream;

/** Files that wait to be imported, in parts: one part at a time is in memory. */
@Component
class ImportFiles {

    /** The size of a part, in bytes; the last one is shorter. */
    static final int PART = 256 * 1024;

    private static final byte[] NOTHING = {};

    private final JdbcClient jdbc;

    ImportFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(String reference, InputStream file) throws IOException {
        int number = 0;
        for (var part = file.readNBytes(PART); part.length > 0; part = file.readNBytes(PART)) {
            jdbc.sql("insert into imports_file (import_reference, part, bytes) values (?, ?, ?)")
                    .params(reference, number++, part)
                    .update();
        }
    }

    InputStream open(String reference) {
        return new Parts(reference);
    }

    void forget(String reference) {
        jdbc.sql("delete from imports_file where import_reference = ?").param(reference).update();
    }

    private byte[] fetched(String reference, int number) {
        return jdbc.sql("select bytes from imports_file where import_reference = ? and part = ?")
                .params(reference, number)
                .query(byte[].class)
                .optional()
                .orElse(NOTHING);
    }

    private final class Parts extends InputStream {

        private final String reference;
        private byte[] part = NOTHING;
        private int at;
        private int next;

        Parts(String reference) {
            this.reference = reference;
        }

        @Override
        public int read() {
            return hasMore() ? part[at++] & 0xFF : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (!hasMore()) {
                return -1;
            }
            int read = Math.min(length, part.length - at);
            System.arraycopy(part, at, into, offset, read);
            at += read;
            return read;
        }

        private boolean hasMore() {
            if (at == part.length) {
                part = fetched(reference, next++);
                at = 0;
            }
            return part.length > 0;
        }
    }
}
