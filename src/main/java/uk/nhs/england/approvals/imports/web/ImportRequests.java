package uk.nhs.england.approvals.imports.web;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.imports.AskingForImports.Wanted;
import uk.nhs.england.approvals.imports.ImportKind;
import uk.nhs.england.approvals.imports.Mapping;
import uk.nhs.england.approvals.imports.Mapping.Default;
import uk.nhs.england.approvals.web.PlainText;

import java.util.List;

/** What callers of the imports API send. */
final class ImportRequests {

    private ImportRequests() {}

    /** An import that somebody wants. */
    @Schema(
            name = "NewImport",
            title = "import",
            description = "An import that somebody wants.",
            example =
                    """
                    {"kind": "ORGANISATIONS", "mappingName": "nhs-trusts-ods", "dryRun": true}
                    """)
    record NewImport(
            @Schema(description = "What the lines become.", example = "ORGANISATIONS")
                    @NotNull(message = "Say what the lines become.")
                    ImportKind kind,
            @Schema(
                            description =
                                    "The name of a shipped mapping, or else give the mapping.",
                            example = "nhs-trusts-ods")
                    @PlainText(max = 100)
                    @Nullable String mappingName,
            @Schema(description = "The mapping, unless a shipped one is named.") @Valid
                    @Nullable Mapping mapping,
            @Schema(description = "What fields say where the file says nothing.")
                    @Size(max = 50, message = "Give at most 50 defaults.")
                    @Nullable List<@Valid @NotNull Default> defaults,
            @Schema(
                            description =
                                    "The encoding of the file, unless a byte order mark or the"
                                            + " mapping says it.",
                            example = "windows-1252")
                    @PlainText(max = 40)
                    @Nullable String encoding,
            @Schema(
                            description = "Whether to show what would be, and change nothing.",
                            example = "true")
                    @NotNull(message = "Say whether it is a dry run.")
                    Boolean dryRun,
            @Schema(
                            description =
                                    "Whether refused lines are left out; if not, one refuses the"
                                            + " whole file.",
                            example = "false")
                    @Nullable Boolean leaveOut,
            @Schema(
                            description = "Whether it may make people administrators or auditors.",
                            example = "false")
                    @Nullable Boolean privileged) {

        Wanted wanted() {
            return new Wanted(
                    kind,
                    mappingName,
                    mapping,
                    defaults == null ? List.of() : defaults,
                    encoding,
                    dryRun,
                    Boolean.TRUE.equals(leaveOut),
                    Boolean.TRUE.equals(privileged));
        }
    }
}
