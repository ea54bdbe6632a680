package uk.nhs.england.approvals.changes;

import uk.nhs.england.approvals.decisions.Decidable;
import uk.nhs.england.approvals.decisions.Made;
import uk.nhs.england.approvals.decisions.Outcome;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A change held before CAB: to be approved, or to be looked at after it was made without it.
 *
 * @param now when CAB decides
 * @param ended those of its services whose last day comes before the change is over
 */
record DecidableChange(Change change, List<Made> history, Instant now, Set<String> ended)
        implements Decidable {

    /** What was found made was never submitted: there is one version of it. */
    @Override
    public int latestVersion() {
        return Math.max(1, change.edition());
    }

    @Override
    public Set<PersonId> authors() {
        return change.handled();
    }

    @Override
    public Set<String> partOf() {
        var about = change.request().goLiveOf();
        return about == null ? Set.of() : Set.of(about);
    }

    @Override
    public Refusals refusals(String board, Outcome outcome) {
        return CabRules.deciding(change, board, outcome, now)
                .and(outcome.type().approves() ? servicesAreLive() : Refusals.none());
    }

    private Refusals servicesAreLive() {
        return ChangeRules.require(
                ended.isEmpty() || change.standing().isEnded(),
                Refusal.conflict(
                        "services-are-live",
                        "%s will have ended by then.".formatted(String.join(", ", ended))));
    }

    @Override
    public void decided(Made decision) {
        if (decision.corrects() != null) {
            return;
        }
        switch (decision.outcome()) {
            case APPROVED, APPROVED_WITH_CONDITIONS -> {
                if (change.standing().isEnded()) {
                    change.lookedAt(decision.number());
                } else {
                    change.approve(decision.number(), now);
                }
            }
            case REJECTED -> {
                if (change.standing().isEnded()) {
                    change.lookedAt(decision.number());
                } else {
                    change.refuse(decision.number());
                }
            }
            case DEFERRED, REFERRED -> {}
        }
    }

    @Override
    public void notRatified(String number) {
        change.notRatified(number);
    }
}
