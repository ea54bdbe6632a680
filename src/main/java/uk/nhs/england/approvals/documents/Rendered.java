package uk.nhs.england.approvals.documents;

/**
 * A document in its format.
 *
 * @param fileName the name of a file of it
 * @param policy the content security policy under which a browser may show it
 */
@SuppressWarnings("ArrayRecordComponent") // Bytes on their way out, compared by nobody.
public record Rendered(String fileName, DocumentFormat format, String policy, byte[] content) {}
