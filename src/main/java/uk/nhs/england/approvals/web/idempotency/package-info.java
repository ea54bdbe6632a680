/**
 * Makes a repeated POST with the same Idempotency-Key answer the same, done once. Internal to web.
 */
@NullMarked
package uk.nhs.england.approvals.web.idempotency;

import org.jspecify.annotations.NullMarked;
