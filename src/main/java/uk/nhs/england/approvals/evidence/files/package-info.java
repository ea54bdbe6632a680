/**
 * What a file may be before it is kept: known by its content, opened within limits, never executed.
 * Knows no evidence and no database.
 */
@NullMarked
package uk.nhs.england.approvals.evidence.files;

import org.jspecify.annotations.NullMarked;
