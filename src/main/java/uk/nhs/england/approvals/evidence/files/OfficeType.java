package uk.nhs.england.approvals.evidence.files;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says which office document a ZIP is, by what it says of itself; else it is an archive. */
final class OfficeType {

    /** Office Open XML says it in this part (ECMA-376 part 2). */
    private static final String CONTENT_TYPES = "[Content_Types].xml";

    /** OpenDocument says it in this part (ODF 1.3 part 2, 3.3). */
    private static final String MIME_TYPE = "mimetype";

    /** OpenDocument says here which of its parts are encrypted. */
    private static final String MANIFEST = "META-INF/manifest.xml";

    private static final Map<String, FileType> OFFICE_OPEN =
            Map.of(
                    "wordprocessingml.document.main+xml", FileType.DOCX,
                    "spreadsheetml.sheet.main+xml", FileType.XLSX,
                    "presentationml.presentation.main+xml", FileType.PPTX);

    private static final Set<FileType> OPEN_DOCUMENT =
            Set.of(FileType.ODT, FileType.ODS, FileType.ODP);

    private OfficeType() {}

    /** Whether a part of this name says what the document is. */
    static boolean describes(String part) {
        return part.equals(CONTENT_TYPES) || part.equals(MIME_TYPE) || part.equals(MANIFEST);
    }

    static FileType of(Parts parts) {
        return officeOpen(parts)
                .or(() -> openDocument(parts))
                .orElseThrow(() -> Unfit.notAllowed("an archive (ZIP)"));
    }

    private static Optional<FileType> officeOpen(Parts parts) {
        var types = parts.descriptions().getOrDefault(CONTENT_TYPES, "");
        if (types.contains("macroEnabled") || types.contains("vbaProject")) {
            throw Unfit.runs("macros");
        }
        return OFFICE_OPEN.entrySet().stream()
                .filter(known -> types.contains(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Optional<FileType> openDocument(Parts parts) {
        var first = parts.names().stream().findFirst().orElse("");
        if (!first.equals(MIME_TYPE)) {
            return Optional.empty();
        }
        if (parts.descriptions().getOrDefault(MANIFEST, "").contains("encryption-data")) {
            throw Unfit.locked();
        }
        var said = parts.descriptions().getOrDefault(MIME_TYPE, "").strip();
        return OPEN_DOCUMENT.stream().filter(type -> type.mediaType().equals(said)).findFirst();
    }
}
