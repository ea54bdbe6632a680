package uk.nhs.england.approvals.evidence.files;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Plain text, CSV or Markdown: UTF-8 from its beginning to its end, and no code to be run. */
final class PlainFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private PlainFile() {}

    /**
     * @throws uk.nhs.england.approvals.kernel.Refused when it is no such text
     */
    static void check(Path file) throws IOException {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var block = new char[8192];
        var first = true;
        try (var text = new InputStreamReader(Files.newInputStream(file), decoder)) {
            for (int read = text.read(block); read >= 0; read = text.read(block)) {
                checkCharacters(block, read);
                if (first) {
                    checkBeginning(new String(block, 0, read));
                    first = false;
                }
            }
        } catch (CharacterCodingException e) {
            throw binaryOrOtherwiseEncoded(Inspection.beginning(file));
        }
    }

    /** What distinguishes the three is only what people call them. */
    static FileType typeByName(FileName name) {
        return Arrays.asList(FileType.CSV, FileType.MARKDOWN).stream()
                .filter(type -> type.endsWith(name.ending()))
                .findFirst()
                .orElse(FileType.TEXT);
    }

    private static void checkCharacters(char[] block, int length) {
        for (int i = 0; i < length; i++) {
            if (block[i] < ' ' && "\t\n\r\f".indexOf(block[i]) < 0) {
                throw Unfit.notAllowed("a binary file of an unknown kind");
            }
        }
    }

    private static void checkBeginning(String beginning) {
        var text = beginning.charAt(0) == BYTE_ORDER_MARK ? beginning.substring(1) : beginning;
        if (Signature.isMarkup(text)) {
            throw Unfit.notAllowed("a web page, a drawing (SVG) or other code");
        }
        if (text.startsWith("#!")) {
            throw Unfit.notAllowed("a script");
        }
    }

    private static RuntimeException binaryOrOtherwiseEncoded(byte[] beginning) {
        for (var b : beginning) {
            if (b == 0 && !isUtf16(beginning)) {
                return Unfit.notAllowed("a binary file of an unknown kind");
            }
        }
        return Unfit.notUtf8();
    }

    private static boolean isUtf16(byte[] beginning) {
        return beginning.length > 1
                && ((beginning[0] == (byte) 0xff && beginning[1] == (byte) 0xfe)
                        || (beginning[0] == (byte) 0xfe && beginning[1] == (byte) 0xff));
    }
}
