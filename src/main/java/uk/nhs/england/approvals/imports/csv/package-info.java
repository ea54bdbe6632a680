/**
 * Files of comma-separated values, as they come and as they go out: their encoding, their lines and
 * what is wrong with each. Knows nothing of what a line is to become.
 */
@NullMarked
package uk.nhs.england.approvals.imports.csv;

import org.jspecify.annotations.NullMarked;
