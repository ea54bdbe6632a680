package uk.nhs.england.approvals.imports;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

/** Who may import, and what. */
final class ImportRules {

    private ImportRules() {}

    /** Administrators import; the PMO imports cases. */
    static Refusals importing(ImportKind kind, Actor actor) {
        return mayImport(kind, actor)
                ? Refusals.none()
                : Refusals.of(
                        Refusal.forbidden(
                                "administrators-import",
                                "Only administrators may import %s.".formatted(kind.words())));
    }

    static boolean mayImport(ImportKind kind, Actor actor) {
        return actor.is(Role.ADMINISTRATOR) || (kind == ImportKind.CASES && actor.is(Role.PMO));
    }

    /** Auditors read everything; the others what they may import. */
    static boolean mayRead(ImportKind kind, Actor actor) {
        return actor.is(Role.AUDITOR) || mayImport(kind, actor);
    }

    static Refusals hasNoFile(@Nullable String sha256) {
        return sha256 == null
                ? Refusals.none()
                : Refusals.of(
                        Refusal.conflict(
                                "an-import-has-one-file",
                                "This import has another file already. Ask for a new import."));
    }

    static Refusals fileIsNotEmpty(long bytes) {
        return bytes > 0
                ? Refusals.none()
                : Refusals.of(Refusal.invalid("file-is-not-empty", "file", "The file is empty."));
    }

    static Refusals fileIsText(byte[] start) {
        boolean isZip = start.length > 1 && start[0] == 'P' && start[1] == 'K';
        boolean isOle = start.length > 1 && start[0] == (byte) 0xD0 && start[1] == (byte) 0xCF;
        return isZip || isOle
                ? Refusals.of(
                        Refusal.invalid(
                                "file-is-csv",
                                "file",
                                "This is a workbook or an archive, not comma-separated values."
                                        + " Save the sheet as CSV."))
                : Refusals.none();
    }
}
