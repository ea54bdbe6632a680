package uk.nhs.england.approvals.evidence.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Looks at a file before it is kept: of which type it is by its content, that it is whole, runs
 * nothing, hides nothing and can be opened safely. It is only read, within limits; nothing in it is
 * ever run or unpacked to disk.
 */
public final class Inspection {

    private Inspection() {}

    /**
     * The type of a file that may be kept.
     *
     * @throws uk.nhs.england.approvals.kernel.Refused with what stands in the way
     */
    public static FileType of(FileName name, Path file) throws IOException {
        if (Files.size(file) == 0) {
            throw Unfit.empty();
        }
        var type = byContent(name, file);
        if (!type.endsWith(name.ending())) {
            throw Unfit.misnamed(type);
        }
        return type;
    }

    private static FileType byContent(FileName name, Path file) throws IOException {
        var known = Signature.of(beginning(file));
        if (known.isEmpty()) {
            PlainFile.check(file);
            return PlainFile.typeByName(name);
        }
        return switch (known.get().kind()) {
            case PDF -> PdfFile.check(file);
            case PNG -> ImageFile.png(file);
            case JPEG -> ImageFile.jpeg(file);
            case ZIP -> OfficeFile.check(file);
            case PROGRAM, ARCHIVE, OTHER -> throw Unfit.notAllowed(known.get().what());
        };
    }

    static byte[] beginning(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(Signature.LENGTH);
        }
    }
}
