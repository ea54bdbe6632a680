package uk.nhs.england.approvals.businesscase;

import static org.assertj.core.api.Assertions.assertThat;

import static uk.nhs.england.approvals.businesscase.WrittenCases.proposal;
import static uk.nhs.england.approvals.testing.Refusing.refuses;

import org.junit.jupiter.api.Test;

import uk.nhs.england.approvals.businesscase.answers.Answers;
import uk.nhs.england.approvals.businesscase.answers.Need;
import uk.nhs.england.approvals.businesscase.answers.RequestKind;
import uk.nhs.england.approvals.decisions.Outcome;
import uk.nhs.england.approvals.identity.Marking;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.testing.TestClock;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A submission is a frozen version; boards decide on a version, never on a draft (rule 3). */
class SubmittingTests {

    @Test
    void submittingFreezesTheDraftAsAVersion() {
        var businessCase = WrittenCases.draft();
        var first = freeze(businessCase);

        edit(businessCase, "Another title");

        assertThat(first.number()).isOne();
        assertThat(first.document().title()).isEqualTo("Referrals");
        assertThat(businessCase.title()).isEqualTo("Another title");
    }

    @Test
    void theSameDocumentHasTheSameFingerprintAndAnotherHasAnother() {
        var businessCase = WrittenCases.draft();
        var first = freeze(businessCase);
        WrittenCases.derive(businessCase);
        var same = freeze(businessCase);
        WrittenCases.derive(businessCase);
        edit(businessCase, "Another title");
        var another = freeze(businessCase);

        assertThat(same.fingerprint()).isEqualTo(first.fingerprint()).hasSize(64);
        assertThat(another.fingerprint()).isNotEqualTo(first.fingerprint());
        assertThat(another.number()).isEqualTo(3);
    }

    @Test
    void onlyAuthorsSubmit() {
        refuses(
                () ->
                        WrittenCases.draft()
                                .submit(
                                        proposal("ARB"),
                                        Staff.OUTSIDER,
                                        Staff.OUTSIDER.at(TestClock.START)),
                "by-its-authors");
    }

    @Test
    void aNewVersionWaitsUntilABoardDefers() {
        var businessCase = WrittenCases.before("TDA", "ARB");
        refuses(() -> freeze(businessCase), "submission-is-awaited");

        WrittenCases.derive(businessCase, WrittenCases.made("TDA", Outcome.Type.DEFERRED, 1));

        assertThat(freeze(businessCase).number()).isEqualTo(2);
    }

    @Test
    void whatTheRouteNeedsMustBeThere() {
        var answers =
                CaseAnswers.complete()
                        .without("operation", "exitPlan")
                        .without("digital", "transactionsPerYear");
        var businessCase = WrittenCases.draft(Marking.OFFICIAL, answers);

        assertThat(Completeness.missing(businessCase.draft(), proposal("DPAG", "ARB")))
                .extracting(Completeness.Missing::field)
                .containsExactlyInAnyOrder(
                        "answers.operation.exitPlan", "answers.digital.transactionsPerYear");
        assertThat(Completeness.missing(businessCase.draft(), proposal("ARB")))
                .extracting(Completeness.Missing::field)
                .containsExactly("answers.operation.exitPlan");
        assertThat(Completeness.missing(businessCase.draft(), proposal())).isEmpty();
        refuses(() -> WrittenCases.submit(businessCase, proposal("ARB")), "complete-for-its-route");
    }

    @Test
    void aContractCannotEndBeforeItStarts() {
        var answers =
                CaseAnswers.complete()
                        .with("operation", "contractStarts", "2027-01-04")
                        .with("operation", "contractEnds", "2027-01-03");
        refuses(
                () ->
                        WrittenCases.submit(
                                WrittenCases.draft(Marking.OFFICIAL, answers), proposal("ARB")),
                "contract-ends-after-it-starts");
    }

    @Test
    void nothingGoesLiveBeforeItIsSubmittedForTheFirstTime() {
        var yesterday = CaseAnswers.complete().with("operation", "goLive", "2026-09-01");
        var today = CaseAnswers.complete().with("operation", "goLive", "2026-09-02");

        refusesToSubmit(yesterday, "go-live-is-ahead");
        var businessCase = WrittenCases.draft(Marking.OFFICIAL, today);
        assertThat(freeze(businessCase).number()).isOne();
        WrittenCases.derive(businessCase);
        var later = Staff.LEAD.at(TestClock.START.plus(Duration.ofDays(30)));
        assertThat(businessCase.submit(proposal("ARB"), Staff.LEAD, later).number()).isEqualTo(2);
    }

    @Test
    void theCostOfAYearIsGivenOnce() {
        var year = Map.of("year", 2026, "pounds", 5);
        var twice = CaseAnswers.complete().with("costs", "wholeLifeCost", List.of(year, year));

        refusesToSubmit(twice, "a-year-is-named-once");
    }

    @Test
    void aCostIsGivenOrSaidNotToBeKnown() {
        var both = CaseAnswers.complete().with("costs", "notKnown", true);
        var neither = CaseAnswers.complete().without("costs", "wholeLifeCost");

        refusesToSubmit(both, "cost-is-given-or-not-known");
        refusesToSubmit(neither, "complete-for-its-route");
        var notKnown = neither.with("costs", "notKnown", true);
        assertThat(freeze(WrittenCases.draft(Marking.OFFICIAL, notKnown)).number()).isOne();
    }

    @Test
    void aRenewalWhoseCostNobodySaidDoesNotPassForSmall() {
        var renewal =
                CaseAnswers.complete()
                        .asking(RequestKind.RENEWAL)
                        .without("costs", "wholeLifeCost");
        var draft = WrittenCases.draft(Marking.OFFICIAL, renewal).draft();

        assertThat(Completeness.missing(draft, proposal(RouteKind.NO_GOVERNANCE)))
                .extracting(Completeness.Missing::field)
                .containsExactly("answers.costs.wholeLifeCost");
    }

    @Test
    void everySectionMayBeMissingWhenOnlyAdviceIsAsked() {
        var need =
                new Need(
                        RequestKind.ADVICE,
                        "Referrals are typed twice.",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);
        var answers = new Answers(need, null, null, null, null, null, null, null, null);
        var draft = new CaseDraft("Referrals", null, null, answers);

        assertThat(Completeness.missing(draft, proposal(RouteKind.ADVICE_ONLY))).isEmpty();
        assertThat(Completeness.missing(draft, proposal("ARB"))).hasSizeGreaterThan(20);
    }

    private static void refusesToSubmit(CaseAnswers answers, String rule) {
        var businessCase = WrittenCases.draft(Marking.OFFICIAL, answers);
        refuses(() -> WrittenCases.submit(businessCase, proposal("ARB")), rule);
    }

    private static Submission freeze(BusinessCase businessCase) {
        return businessCase.submit(
                proposal("TDA", "ARB"), Staff.LEAD, Staff.LEAD.at(TestClock.START));
    }

    private static void edit(BusinessCase businessCase, String title) {
        var draft = businessCase.draft();
        businessCase.edit(
                new CaseDraft(title, draft.marking(), draft.coAuthors(), draft.answers()),
                Staff.LEAD,
                Staff.LEAD.at(TestClock.START));
    }
}
