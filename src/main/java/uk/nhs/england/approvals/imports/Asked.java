package uk.nhs.england.approvals.imports;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.PersonId;

/**
 * What an import was asked to do.
 *
 * @param mapping with the defaults given
 * @param mappingName the name of the shipped mapping; null when it came with the request
 * @param encoding null when nobody said
 * @param leaveOut whether refused lines are left out; if not, one refuses the whole file
 * @param privileged whether it may make people administrators or auditors
 */
record Asked(
        String reference,
        ImportKind kind,
        Mapping mapping,
        @Nullable String mappingName,
        @Nullable String encoding,
        boolean dryRun,
        boolean leaveOut,
        boolean privileged,
        PersonId requestedBy) {

    /** The encoding said for this file, or else for such files. */
    @Nullable String saidEncoding() {
        return encoding == null ? mapping.encoding() : encoding;
    }
}
