package uk.nhs.england.approvals.decisions;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What makes a decision a correction.
 *
 * @param corrects the decision whose words it replaces
 * @param original the decision that the board made at its sitting, which has the conditions
 * @param reason what was wrong
 */
@Embeddable
record Correction(String corrects, String original, @Column(name = "correction") String reason) {}
