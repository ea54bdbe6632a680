package uk.nhs.england.approvals.imports.csv;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Which encoding the bytes of a file are in. */
public final class Encoding {

    /**
     * Stands where bytes have no meaning in the encoding. Unicode gives it to no character, so a
     * text that was read well holds none.
     */
    public static final char UNREADABLE = '\uFDD0';

    private static final int LONGEST_MARK = 3;

    private Encoding() {}

    /** Whether this is the name of an encoding that files can be read in. */
    public static boolean isKnown(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /**
     * The text of a file. A byte order mark decides; without one, the encoding said does, or UTF-8.
     *
     * @param said the name of an encoding; null when nobody has said
     */
    public static Reader open(InputStream file, @Nullable String said) throws IOException {
        var bytes = new PushbackInputStream(file, LONGEST_MARK);
        var start = bytes.readNBytes(LONGEST_MARK);
        var mark = Mark.of(start);
        bytes.unread(start, mark.length(), start.length - mark.length());
        var charset = mark.charset();
        if (charset == null) {
            charset = said == null ? guessed(start) : Charset.forName(said);
        }
        return new InputStreamReader(bytes, decoder(charset));
    }

    private static java.nio.charset.CharsetDecoder decoder(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .replaceWith(String.valueOf(UNREADABLE));
    }

    /**
     * A spreadsheet may leave the mark out; text that begins with a plain letter shows its width.
     */
    private static Charset guessed(byte[] start) {
        if (start.length > 1 && start[0] != 0 && start[1] == 0) {
            return StandardCharsets.UTF_16LE;
        }
        if (start.length > 1 && start[0] == 0 && start[1] != 0) {
            return StandardCharsets.UTF_16BE;
        }
        return StandardCharsets.UTF_8;
    }

    private record Mark(int length, @Nullable Charset charset) {

        static Mark of(byte[] start) {
            if (begins(start, 0xEF, 0xBB, 0xBF)) {
                return new Mark(3, StandardCharsets.UTF_8);
            }
            if (begins(start, 0xFF, 0xFE)) {
                return new Mark(2, StandardCharsets.UTF_16LE);
            }
            if (begins(start, 0xFE, 0xFF)) {
                return new Mark(2, StandardCharsets.UTF_16BE);
            }
            return new Mark(0, null);
        }

        private static boolean begins(byte[] start, int... mark) {
            var bytes = new byte[mark.length];
            for (int at = 0; at < mark.length; at++) {
                bytes[at] = (byte) mark[at];
            }
            return start.length >= bytes.length
                    && Arrays.equals(start, 0, bytes.length, bytes, 0, bytes.length);
        }
    }
}
