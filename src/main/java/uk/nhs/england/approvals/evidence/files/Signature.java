package uk.nhs.england.approvals.evidence.files;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the first bytes of a file say that it is. Whatever is not known here to be of an allowed
 * type is refused; the others are known only so that the refusal can name them.
 *
 * @param kind what to do about it
 * @param what in words, for a sentence
 * @param first the first bytes, a character each
 */
record Signature(Kind kind, String what, String first) {

    /** How many bytes are looked at. */
    static final int LENGTH = 1024;

    enum Kind {
        PDF,
        PNG,
        JPEG,
        /** ZIP, which office documents are. */
        ZIP,
        /** Something that runs. */
        PROGRAM,
        /** Something that holds files. */
        ARCHIVE,
        /** Something else that is not allowed. */
        OTHER
    }

    private static final List<Signature> KNOWN =
            List.of(
                    text(Kind.PDF, "a PDF", "%PDF-"),
                    hex(Kind.PNG, "a PNG image", "89504e470d0a1a0a"),
                    hex(Kind.JPEG, "a JPEG image", "ffd8ff"),
                    text(Kind.ZIP, "an archive (ZIP)", "PK\3\4"),
                    text(Kind.ARCHIVE, "an empty archive (ZIP)", "PK\5\6"),
                    text(Kind.PROGRAM, "a Windows program", "MZ"),
                    hex(Kind.PROGRAM, "a Linux program", "7f454c46"),
                    hex(Kind.PROGRAM, "a Mac program", "feedface"),
                    hex(Kind.PROGRAM, "a Mac program", "feedfacf"),
                    hex(Kind.PROGRAM, "a Mac program", "cefaedfe"),
                    hex(Kind.PROGRAM, "a Mac program", "cffaedfe"),
                    hex(Kind.PROGRAM, "a Java class or a Mac program", "cafebabe"),
                    hex(Kind.PROGRAM, "a WebAssembly program", "0061736d"),
                    text(Kind.PROGRAM, "an Android program", "dex\n"),
                    hex(Kind.PROGRAM, "a Windows shortcut", "4c00000001140200"),
                    text(Kind.PROGRAM, "a script", "#!"),
                    hex(Kind.ARCHIVE, "an archive (gzip)", "1f8b"),
                    text(Kind.ARCHIVE, "an archive (bzip2)", "BZh"),
                    hex(Kind.ARCHIVE, "an archive (7-Zip)", "377abcaf271c"),
                    text(Kind.ARCHIVE, "an archive (RAR)", "Rar!"),
                    hex(Kind.ARCHIVE, "an archive (xz)", "fd377a585a00"),
                    hex(Kind.ARCHIVE, "an archive (Zstandard)", "28b52ffd"),
                    text(Kind.ARCHIVE, "an archive (cabinet)", "MSCF"),
                    text(Kind.ARCHIVE, "an archive (ar)", "!<arch>"),
                    hex(
                            Kind.OTHER,
                            "an Office file of the old kind or with a password",
                            "d0cf11e0a1b11ae1"),
                    text(Kind.OTHER, "a GIF image", "GIF8"),
                    text(Kind.OTHER, "a RIFF file, such as WebP, WAV or AVI", "RIFF"),
                    text(Kind.OTHER, "rich text (RTF)", "{\\rtf"),
                    text(Kind.OTHER, "PostScript", "%!PS"));

    private static final int TAR_MARK = 257;

    /** What this begins like; empty when it is none that is known, as text is. */
    static Optional<Signature> of(byte[] beginning) {
        var characters = characters(beginning);
        return KNOWN.stream()
                .filter(known -> characters.startsWith(known.first))
                .findFirst()
                .or(() -> tar(characters));
    }

    /** Whether text begins as a web page, a drawing or other code does. */
    static boolean isMarkup(String beginning) {
        var text = beginning.stripLeading().toLowerCase(Locale.ROOT);
        return text.length() > 1
                && text.charAt(0) == '<'
                && (Character.isLetter(text.charAt(1)) || "!?%".indexOf(text.charAt(1)) >= 0);
    }

    private static Optional<Signature> tar(String beginning) {
        return beginning.startsWith("ustar", TAR_MARK)
                ? Optional.of(text(Kind.ARCHIVE, "an archive (tar)", "ustar"))
                : Optional.empty();
    }

    private static Signature text(Kind kind, String what, String first) {
        return new Signature(kind, what, first);
    }

    private static Signature hex(Kind kind, String what, String first) {
        return text(kind, what, characters(HexFormat.of().parseHex(first)));
    }

    private static String characters(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
