package uk.nhs.england.approvals.agendas;

import java.time.Instant;
import java.util.UUID;

/**
 * Which papers a sitting had at one time.
 *
 * @param revision 1 when the agenda was frozen, one more with each late item or paper
 * @param contents the list of the papers' fingerprints, as JSON
 * @param fingerprint SHA-256 of the contents
 */
record Pack(UUID sitting, int revision, String contents, String fingerprint, Instant frozenAt) {}
