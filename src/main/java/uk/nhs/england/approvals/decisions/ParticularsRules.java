package uk.nhs.england.approvals.decisions;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/** What a decision may say beside outcome and reasons, and what it may rest on (product rule 4). */
final class ParticularsRules {

    private static final Period LONGEST = Period.ofYears(30);

    private ParticularsRules() {}

    static Refusals refusals(DecisionAct act) {
        var proposed = act.proposed();
        var today = LocalDate.ofInstant(act.at(), Rosters.LONDON);
        return anApprovalEndsAhead(
                        proposed.particulars().validUntil(), proposed.outcome().type(), today)
                .and(aDissenterIsCounted(proposed.particulars().dissent(), act.quorum().counted()))
                .and(theApprovalsReliedOnHold(act, today));
    }

    static Refusals anApprovalEndsAhead(
            @Nullable LocalDate validUntil, Outcome.Type outcome, LocalDate today) {
        if (validUntil == null) {
            return Refusals.none();
        }
        if (!outcome.approves()) {
            return validity("only-an-approval-expires", "Only an approval has a last day.");
        }
        if (!validUntil.isAfter(today)) {
            return validity("validity-ends-ahead", "The last day of an approval is after today.");
        }
        return validUntil.isAfter(today.plus(LONGEST))
                ? validity("validity-ends-in-time", "An approval ends within thirty years.")
                : Refusals.none();
    }

    /** Whoever does not count for the decision cannot dissent from it; each does so once. */
    static Refusals aDissenterIsCounted(List<Dissent> dissent, Set<PersonId> counted) {
        var refusals = new ArrayList<Refusal>();
        var heard = new HashSet<PersonId>();
        for (int index = 0; index < dissent.size(); index++) {
            var person = dissent.get(index).person();
            var field = "dissent[" + index + "].person";
            if (!counted.contains(person)) {
                refusals.add(
                        Refusal.invalid(
                                "a-dissenter-is-counted",
                                field,
                                "%s is not among the members counted for this decision."
                                        .formatted(person)));
            } else if (!heard.add(person)) {
                refusals.add(
                        Refusal.invalid(
                                "dissent-is-said-once",
                                field,
                                "The dissent of %s is there already.".formatted(person)));
            }
        }
        return new Refusals(refusals);
    }

    /** An approval that has lapsed is none to build on: its board looks again first. */
    private static Refusals theApprovalsReliedOnHold(DecisionAct act, LocalDate today) {
        if (!act.proposed().outcome().type().approves()) {
            return Refusals.none();
        }
        var latest = new LinkedHashMap<String, Made>();
        act.subject().history().stream()
                .filter(Made::stands)
                .forEach(made -> latest.put(made.board(), made));
        latest.remove(act.board());
        return new Refusals(
                latest.values().stream()
                        .filter(made -> made.lapsed(today))
                        .map(ParticularsRules::lapsed)
                        .toList());
    }

    private static Refusal lapsed(Made made) {
        return Refusal.conflict(
                "approvals-relied-on-hold",
                "The approval %s of the %s held until %s. Refer this to the %s, or defer it."
                        .formatted(made.number(), made.board(), made.validUntil(), made.board()));
    }

    private static Refusals validity(String rule, String reason) {
        return Refusals.of(Refusal.invalid(rule, "validUntil", reason));
    }
}
