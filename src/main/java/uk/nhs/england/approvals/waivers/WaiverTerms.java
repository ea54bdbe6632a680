package uk.nhs.england.approvals.waivers;

import uk.nhs.england.approvals.kernel.PersonId;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

/**
 * What an exception is asked for (product rule 8).
 *
 * @param criterion the clause, such as {@code TCOP/2021-11/4}
 * @param reason the valid business reason
 * @param likelihood from 1 to 5, as the scale of risk names them
 * @param impact from 1 to 5, as the scale of risk names them
 * @param mitigation how the risk is managed
 * @param owner who answers for it
 * @param expires the last day on which it is to run
 * @param yearlyCost an estimate, in pounds
 * @param cost what it costs, in words
 * @param covers the ids of before-live conditions of the case that it stands in for
 */
public record WaiverTerms(
        String criterion,
        String reason,
        int likelihood,
        int impact,
        String mitigation,
        PersonId owner,
        LocalDate expires,
        BigDecimal yearlyCost,
        String cost,
        Set<String> covers) {

    public WaiverTerms {
        covers = Set.copyOf(covers);
    }

    /** The code of the standard that the clause belongs to. */
    String standard() {
        int end = criterion.indexOf('/');
        return end < 0 ? criterion : criterion.substring(0, end);
    }
}
