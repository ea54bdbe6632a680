package uk.nhs.england.approvals.agendas;

import io.swagger.v3.oas.annotations.media.Schema;

import java.util.List;
import java.util.UUID;

/** The pack of a sitting: every revision with its fingerprint, and the papers one may read. */
@Schema(name = "Pack", description = "The frozen papers of a sitting.")
public record PackView(
        @Schema(description = "Every revision, the first first.") List<Revision> revisions,
        @Schema(description = "The papers of the items that you may read.")
                List<ItemPapers> items) {

    /** One revision of the list of papers. */
    @Schema(name = "PackRevision", description = "One revision of the list of papers.")
    public record Revision(
            @Schema(description = "Which.") AgendaView.PackSummary pack,
            @Schema(
                            description =
                                    "The list as it was fingerprinted: the text whose SHA-256 is"
                                            + " the fingerprint.",
                            example = "{\"board\":\"ARB\",\"papers\":[]}")
                    String contents) {}

    /** The papers on one item. */
    @Schema(name = "ItemPapers", description = "The papers on one item, the first frozen first.")
    public record ItemPapers(
            @Schema(description = "The item.", example = "0199c3f0-7d2e-4000-8000-000000000001")
                    UUID item,
            @Schema(description = "What it is about.", example = "BC-2026-0001") String subject,
            @Schema(description = "Each paper as frozen.") List<Paper> papers) {}
}
