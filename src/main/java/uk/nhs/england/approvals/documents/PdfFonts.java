package uk.nhs.england.approvals.documents;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

/**
 * The fonts within a PDF: DejaVu Sans, which has Latin, Greek, Cyrillic, Hebrew and Arabic letters.
 * What it lacks, such as most emoji, is written as its Unicode name, so that no text is lost.
 */
final class PdfFonts {

    private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";

    private final byte[] regular = font("DejaVuSans.ttf");
    private final byte[] bold = font("DejaVuSans-Bold.ttf");
    private final CmapLookup inRegular = glyphs(regular);
    private final CmapLookup inBold = glyphs(bold);

    InputStream regular() {
        return new ByteArrayInputStream(regular);
    }

    InputStream bold() {
        return new ByteArrayInputStream(bold);
    }

    /** The text with the name of each character in brackets that the fonts cannot show. */
    String printable(String text) {
        var printable = new StringBuilder(text.length());
        text.codePoints()
                .forEach(
                        character -> {
                            if (character < 0x80 || hasGlyph(character)) {
                                printable.appendCodePoint(character);
                            } else if (!joinsOthers(character)) {
                                printable.append('[').append(name(character)).append(']');
                            }
                        });
        return printable.toString();
    }

    private boolean hasGlyph(int character) {
        return inRegular.getGlyphId(character) != 0 && inBold.getGlyphId(character) != 0;
    }

    /** Characters without a look of their own, such as the joiners within an emoji. */
    private static boolean joinsOthers(int character) {
        return Character.getType(character) == Character.FORMAT
                || (character >= 0xFE00 && character <= 0xFE0F);
    }

    private static String name(int character) {
        var name = Character.getName(character);
        return name == null ? "U+%04X".formatted(character) : name.toLowerCase(Locale.ROOT);
    }

    private static CmapLookup glyphs(byte[] font) {
        try (var parsed = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
            return parsed.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] font(String name) {
        try (var in = PdfFonts.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("The service was built without the font " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
