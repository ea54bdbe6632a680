package uk.nhs.england.approvals.minutes;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.Recorded;

import java.util.UUID;

/**
 * That a later sitting agreed minutes.
 *
 * @param sitting the sitting that agreed them
 * @param corrections what it had changed; null when nothing
 */
record Agreement(UUID sitting, @Nullable String corrections, Recorded recorded) {}
