package uk.nhs.england.approvals.evidence;

import io.swagger.v3.oas.annotations.media.Schema;

/** A file of evidence as it is shown. */
@Schema(name = "EvidenceFile", description = "The file of an item of evidence.")
public record FileView(
        @Schema(description = "What it is called.", example = "dpia-2026.pdf") String name,
        @Schema(description = "Its type, by its content.", example = "application/pdf") String type,
        @Schema(description = "Its size in bytes.", example = "482113") long size,
        @Schema(
                        description = "Its SHA-256 checksum, in hexadecimal.",
                        example =
                                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
                String sha256) {}
