/**
 * What a lead answers, section by section: the shape of a business case's content.
 *
 * <p>Records that check themselves and nothing more; rules about them are in the package above.
 * Triage reads them, too.
 */
@NamedInterface("answers")
@NullMarked
package uk.nhs.england.approvals.businesscase.answers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
