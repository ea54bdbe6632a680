package uk.nhs.england.approvals.businesscase;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.businesscase.answers.Costs;
import uk.nhs.england.approvals.businesscase.answers.Operation;
import uk.nhs.england.approvals.businesscase.answers.YearCost;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

import java.time.LocalDate;
import java.util.List;

/** What answers must not say together when a case is submitted. */
final class AnswerRules {

    private AnswerRules() {}

    static Refusals refusals(BusinessCase businessCase, LocalDate today) {
        var answers = businessCase.draft().answers();
        boolean isFirst = businessCase.latestSubmission() == 0;
        return contractEndsAfterItStarts(answers.operation())
                .and(goLiveIsAhead(answers.operation(), isFirst, today))
                .and(aYearIsNamedOnce(answers.costs()))
                .and(costIsGivenOrNotKnown(answers.costs()));
    }

    private static Refusals contractEndsAfterItStarts(@Nullable Operation operation) {
        return CaseRules.require(
                operation == null
                        || operation.contractStarts() == null
                        || operation.contractEnds() == null
                        || !operation.contractEnds().isBefore(operation.contractStarts()),
                Refusal.invalid(
                        "contract-ends-after-it-starts",
                        "answers.operation.contractEnds",
                        "The contract cannot end before it starts."));
    }

    /** A later version may come when the day has passed: then that is what boards are to see. */
    private static Refusals goLiveIsAhead(
            @Nullable Operation operation, boolean isFirst, LocalDate today) {
        return CaseRules.require(
                !isFirst
                        || operation == null
                        || operation.goLive() == null
                        || !operation.goLive().isBefore(today),
                Refusal.invalid(
                        "go-live-is-ahead",
                        "answers.operation.goLive",
                        "That day has passed; nothing goes live before it is approved."));
    }

    private static Refusals aYearIsNamedOnce(@Nullable Costs costs) {
        var years = years(costs);
        return CaseRules.require(
                years.stream().map(YearCost::year).distinct().count() == years.size(),
                Refusal.invalid(
                        "a-year-is-named-once",
                        "answers.costs.wholeLifeCost",
                        "Give one cost for each year."));
    }

    private static Refusals costIsGivenOrNotKnown(@Nullable Costs costs) {
        return CaseRules.require(
                costs == null || !costs.saysNotKnown() || years(costs).isEmpty(),
                Refusal.invalid(
                        "cost-is-given-or-not-known",
                        "answers.costs.notKnown",
                        "Give the cost of each year, or say that it is not known, not both."));
    }

    private static List<YearCost> years(@Nullable Costs costs) {
        return costs == null || costs.wholeLifeCost() == null ? List.of() : costs.wholeLifeCost();
    }
}
