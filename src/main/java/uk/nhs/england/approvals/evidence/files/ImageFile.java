package uk.nhs.england.approvals.evidence.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;

/** An image that ends where its format says: nothing follows that something else could read. */
final class ImageFile {

    /** The last chunk of every PNG: IEND, empty, with its checksum (W3C PNG, 11.2.5). */
    private static final byte[] PNG_END = HexFormat.of().parseHex("0000000049454e44ae426082");

    /** The first chunk of every PNG: IHDR, 13 bytes, after the signature (W3C PNG, 11.2.2). */
    private static final byte[] PNG_HEADER = HexFormat.of().parseHex("0000000d49484452");

    /** End of image (ITU-T T.81, B.1.1.3). */
    private static final byte[] JPEG_END = HexFormat.of().parseHex("ffd9");

    private ImageFile() {}

    static FileType png(Path file) throws IOException {
        var header = Arrays.copyOfRange(Inspection.beginning(file), 8, 16);
        if (!Arrays.equals(header, PNG_HEADER)) {
            throw Unfit.damaged("an image does not begin like that");
        }
        return ending(file, PNG_END, FileType.PNG);
    }

    static FileType jpeg(Path file) throws IOException {
        return ending(file, JPEG_END, FileType.JPEG);
    }

    private static FileType ending(Path file, byte[] end, FileType type) throws IOException {
        if (!Arrays.equals(Tail.of(file, end.length), end)) {
            throw Unfit.damaged("the image does not end where the file does");
        }
        Appended.check(file);
        return type;
    }
}
