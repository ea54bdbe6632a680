package uk.nhs.england.approvals.imports;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.imports.ImportRows.Held;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

import java.time.Duration;

/** Who may import, and what. */
final class ImportRules {

    /** How long an import waits for its file, before it lapses. */
    static final Duration FILE_AWAITED = Duration.ofDays(14);

    /**
     * How long the lines of an import are kept that were not refused. What they created or changed
     * is on the record of each thing, for good.
     */
    static final Duration LINES_KEPT = Duration.ofDays(90);

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

    /** Whoever asked for it may take it back while it waits for its file. */
    static Refusals withdrawing(Held held, Actor actor) {
        if (!held.asked().requestedBy().equals(actor.person())) {
            return Refusals.of(
                    Refusal.forbidden(
                            "who-asked-withdraws",
                            "Only %s, who asked for this import, may withdraw it."
                                    .formatted(held.asked().requestedBy())));
        }
        return awaitsItsFile(held);
    }

    static Refusals awaitsItsFile(Held held) {
        if (held.awaitsItsFile()) {
            return Refusals.none();
        }
        var outcome = held.outcome();
        return Refusals.of(
                Refusal.conflict(
                        "import-awaits-its-file",
                        outcome == null
                                ? "This import has its file and will be run."
                                : "This import has ended: %s. Ask for a new import."
                                        .formatted(outcome.words())));
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
