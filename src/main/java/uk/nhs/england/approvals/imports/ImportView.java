package uk.nhs.england.approvals.imports;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.PersonId;

import java.time.Instant;

/** An import as people see it. */
@Schema(name = "Import", description = "An import: what was asked, how far it is, how it ended.")
public record ImportView(
        @Schema(description = "Its reference.", example = "IM-2026-0001") String reference,
        @Schema(description = "What the lines become.", example = "ORGANISATIONS") ImportKind kind,
        @Schema(description = "The shipped mapping.", example = "nhs-trusts-ods")
                @Nullable String mappingName,
        @Schema(description = "The encoding said for the file.", example = "windows-1252")
                @Nullable String encoding,
        @Schema(description = "Whether nothing is to stay of it.", example = "true") boolean dryRun,
        @Schema(
                        description =
                                "Whether refused lines are left out; if not, one refuses the file.",
                        example = "false")
                boolean leaveOut,
        @Schema(
                        description = "Whether it may make people administrators or auditors.",
                        example = "false")
                boolean privileged,
        @Schema(description = "Who asked for it.", example = "ada.lindqvist") PersonId requestedBy,
        @Schema(description = "When it was asked for, UTC.", example = "2026-11-20T09:12:44Z")
                Instant requestedAt,
        @Schema(description = "The size of the file, in bytes.", example = "42670")
                @Nullable Long fileBytes,
        @Schema(
                        description = "The SHA-256 of the file, in hexadecimal.",
                        example =
                                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
                @Nullable String fileSha256,
        @Schema(description = "Where it stands.", example = "RUNNING") Stage stage,
        @Schema(description = "How far it is; null while it has no file.")
                @Nullable Progress progress,
        @Schema(
                        description = "Why nothing of it was taken; its lines may say more.",
                        example = "Lines were refused, so nothing was imported: 2 of 218.")
                @Nullable String reason,
        @Schema(description = "How many lines became what; all 0 until it has ended.") Tally tally,
        @Schema(description = "When it ended, UTC.", example = "2026-11-20T09:12:51Z")
                @Nullable Instant finishedAt,
        @Schema(
                        description =
                                "Until when every line is told, UTC; later only the refused ones"
                                        + " are. Null until it has ended.",
                        example = "2027-02-18T09:12:51Z")
                @Nullable Instant linesKeptUntil) {

    /** Where an import stands. */
    public enum Stage {
        /** It waits for its file. */
        AWAITING_FILE,
        /** It waits to be run, perhaps for another to end. */
        WAITING,
        /** Its lines are being done. */
        RUNNING,
        /** What its lines say is so. */
        DONE,
        /** It was a dry run; nothing was changed. */
        REHEARSED,
        /** Nothing was changed: a line or the file was refused. */
        REFUSED,
        /** Nothing was changed: the service failed. */
        FAILED,
        /** Whoever asked for it took it back before its file came. */
        WITHDRAWN,
        /** Its file did not come in time. */
        LAPSED;

        public boolean hasEnded() {
            return this != AWAITING_FILE && this != WAITING && this != RUNNING;
        }
    }

    /**
     * How far a run is.
     *
     * @param done lines of the file
     */
    @Schema(name = "ImportProgress", description = "How far a run is.")
    public record Progress(
            @Schema(
                            description = "What it is at: WAITING, READING or FINISHING.",
                            example = "READING")
                    String phase,
            @Schema(description = "Lines of the file that are done.", example = "1500") long done,
            @Schema(description = "Lines of the file.", example = "10000") @Nullable Long total) {}
}
