package uk.nhs.england.approvals.documents;

/** The formats a document is written in. */
public enum DocumentFormat {
    /** A page that needs nothing else: no script, no address. */
    HTML("text/html;charset=UTF-8", "html"),
    /** CommonMark with tables; a decision has the shape of a MADR record. */
    MARKDOWN("text/markdown;charset=UTF-8", "md"),
    /** PDF/A-2a (ISO 19005-2), tagged, with its fonts. */
    PDF("application/pdf", "pdf");

    private final String mediaType;
    private final String ending;

    DocumentFormat(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The ending of a file's name. */
    public String ending() {
        return ending;
    }
}
