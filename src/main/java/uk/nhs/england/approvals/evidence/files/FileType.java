package uk.nhs.england.approvals.evidence.files;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The types of file that evidence may be; each is known by its content. */
public enum FileType {
    PDF("application/pdf", "PDF", "pdf"),
    PNG("image/png", "PNG image", "png"),
    JPEG("image/jpeg", "JPEG image", "jpg jpeg"),
    TEXT("text/plain", "plain text", "txt"),
    CSV("text/csv", "CSV", "csv"),
    MARKDOWN("text/markdown", "Markdown", "md"),
    ODT("application/vnd.oasis.opendocument.text", "OpenDocument text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "OpenDocument spreadsheet", "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", "OpenDocument presentation", "odp"),
    DOCX(office("wordprocessingml.document"), "Word document", "docx"),
    XLSX(office("spreadsheetml.sheet"), "Excel workbook", "xlsx"),
    PPTX(office("presentationml.presentation"), "PowerPoint presentation", "pptx");

    private final String mediaType;
    private final String words;

    /** How names of such files end, apart by a space. */
    private final String endings;

    FileType(String mediaType, String words, String endings) {
        this.mediaType = mediaType;
        this.words = words;
        this.endings = endings;
    }

    private static String office(String name) {
        return "application/vnd.openxmlformats-officedocument." + name;
    }

    /** As HTTP names it, such as {@code application/pdf}. */
    public String mediaType() {
        return mediaType;
    }

    /** As people say it. */
    String words() {
        return words;
    }

    /** Whether the name of a file of this type may end so, without the dot. */
    boolean endsWith(String ending) {
        return List.of(endings.split(" ")).contains(ending);
    }

    /** The endings there are, for a sentence. */
    static String allEndings() {
        return Arrays.stream(values())
                .map(type -> "." + type.endings.split(" ")[0])
                .collect(Collectors.joining(", "));
    }
}
