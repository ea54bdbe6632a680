package uk.nhs.england.approvals.waivers;

import uk.nhs.england.approvals.kernel.PersonId;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A request for an exception with all that its rules look at.
 *
 * @param principal who asks
 * @param clauseKnown whether there is such a criterion
 * @param versionInForce whether the version it is of is in force today
 * @param ownerActive whether the owner can act today
 * @param alike whatever was asked before for this clause and subject
 * @param renewed the exception that is renewed, when one is
 */
record Asking(
        WaiverTerms terms,
        PersonId principal,
        About about,
        Authority authority,
        LocalDate today,
        boolean clauseKnown,
        boolean versionInForce,
        boolean ownerActive,
        List<Waiver> alike,
        Optional<Waiver> renewed) {

    LocalDate latestExpiry() {
        return authority.latestExpiry(today);
    }

    /** Another that waits or runs; the one that is renewed runs on until it is superseded. */
    Optional<Waiver> standsInTheWay() {
        return alike.stream()
                .filter(other -> other.awaitsDecision() || other.inForce(today))
                .filter(other -> !isRenewed(other))
                .findFirst();
    }

    /** Whoever owns an exception may ask for its renewal, whosever case or service it is for. */
    boolean byTheOwnerOfTheOlder() {
        return renewed.map(Waiver::owner).filter(principal::equals).isPresent();
    }

    private boolean isRenewed(Waiver other) {
        return renewed.map(Waiver::number).filter(other.number()::equals).isPresent();
    }
}
