package uk.nhs.england.approvals.assessments;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import uk.nhs.england.approvals.assessments.FindingRules.Attempt;
import uk.nhs.england.approvals.evidence.EvidenceKind;
import uk.nhs.england.approvals.evidence.ValidEvidence;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.standards.Criterion;
import uk.nhs.england.approvals.standards.Strength;
import uk.nhs.england.approvals.testing.Refusing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What makes a finding lawful, and how findings are counted. */
class FindingTests {

    private static final Set<String> APPLIES = Set.of("X/1/1", "X/1/2");

    /** One renewed an older item, and the other supports another criterion. */
    private static final Supported VALID =
            new Supported(
                    List.of(
                            valid("EV-2026-0002", "X/1/1", "EV-2026-0001"),
                            valid("EV-2026-0003", "X/1/2", "EV-2026-0003")));

    @Test
    void notApplicableHasAReason() {
        assertThat(refused(Side.LEAD, finding(Result.NOT_APPLICABLE, null, null)))
                .containsExactly("not-applicable-has-a-reason");
        assertThat(refused(Side.LEAD, finding(Result.NOT_APPLICABLE, null, " ")))
                .containsExactly("not-applicable-has-a-reason");
        assertThat(refused(Side.LEAD, finding(Result.NOT_APPLICABLE, null, "No app."))).isEmpty();
        assertThat(refused(Side.ASSESSOR, finding(Result.NOT_APPLICABLE, null, "No."))).isEmpty();
    }

    @Test
    void anAssessorGivesAColourAndALeadDoesNot() {
        assertThat(refused(Side.ASSESSOR, finding(Result.MET, null, null)))
                .containsExactly("an-assessor-gives-a-colour");
        assertThat(refused(Side.ASSESSOR, finding(Result.MET, Rag.AMBER, null))).isEmpty();
        assertThat(refused(Side.ASSESSOR, finding(Result.NOT_APPLICABLE, Rag.RED, "No app.")))
                .containsExactly("what-is-not-applicable-has-no-colour");
        assertThat(refused(Side.LEAD, finding(Result.MET, Rag.GREEN, null)))
                .containsExactly("the-colour-is-the-assessors");
    }

    @Test
    void aCriterionIsOneThatApplies() {
        var other = new NewFinding("Y/1/1", Result.MET, null, null, null, 0, "");

        assertThat(refused(Side.LEAD, other)).containsExactly("criterion-applies");
    }

    @Test
    void eachCriterionIsFoundOnOnceInAnAct() {
        var twice = finding(Result.MET, null, null);

        assertThat(refused(Side.LEAD, twice, twice)).containsExactly("each-criterion-once");
    }

    @Test
    void whoHasNotReadTheLatestFindingIsTold() {
        var stale = new NewFinding("X/1/1", Result.MET, null, null, null, 1, "");

        assertThat(refused(Side.LEAD, stale)).containsExactly("assessed-as-read");
    }

    @Test
    void aFindingRestsOnEvidenceThatIsValidAndAnswersItsCriterion() {
        assertThat(refused(Side.LEAD, resting(List.of("EV-2026-0002")))).isEmpty();
        assertThat(refused(Side.LEAD, resting(List.of("EV-2026-0001"))))
                .containsExactly("evidence-is-valid");
        assertThat(refused(Side.LEAD, resting(List.of("EV-2026-0003"))))
                .containsExactly("evidence-answers-the-criterion");
        assertThat(refused(Side.LEAD, resting(List.of("EV-2026-0003", "EV-2026-0009"))))
                .containsExactly("evidence-is-valid", "evidence-answers-the-criterion");
    }

    @Test
    void whatSupportsACriterionIsWhatItIsFoundMetBy() {
        assertThat(resting(null).restsOn(VALID)).containsExactly("EV-2026-0002");
        assertThat(resting(List.of()).restsOn(VALID)).isEmpty();
        assertThat(finding(Result.NOT_MET, null, null).restsOn(VALID)).isEmpty();
        assertThat(finding(Result.NOT_APPLICABLE, null, "No.").restsOn(VALID)).isEmpty();
    }

    @Test
    void aFindingCountsWhileSomethingItRestsOnIsValid() {
        assertThat(VALID.reopens("X/1/1", null)).isFalse();
        assertThat(VALID.reopens("X/1/1", restingOn())).isFalse();
        assertThat(VALID.reopens("X/1/1", restingOn("EV-2026-0001"))).isFalse();
        assertThat(VALID.reopens("X/1/1", restingOn("EV-2026-0002", "EV-2026-0009"))).isFalse();
        assertThat(VALID.reopens("X/1/1", restingOn("EV-2026-0009"))).isTrue();
        assertThat(VALID.reopens("X/1/1", restingOn("EV-2026-0003"))).isTrue();
    }

    @Test
    void aFindingThatIsReopenedIsLeftOutOfAllNumbersButOne() {
        var criteria = List.of(criterion("1", Strength.MUST), criterion("2", Strength.MUST));
        var found = Found.NOTHING.with(restingOn("EV-2026-0009"), 1);
        var latest = Map.of("X/1/1", found, "X/1/2", found);

        var totals =
                Totals.of(
                        Demanded.MUST, criteria, new Totals.Views(latest, VALID.counting(latest)));

        assertThat(totals.reopened()).isEqualTo(2);
        assertThat(totals.green()).isZero();
        assertThat(totals.assessors().open()).isEqualTo(2);
        assertThat(totals.mustOpen()).isEqualTo(2);
    }

    @Test
    void mustsStayOpenUntilAnAssessorFindsThemSettled() {
        var criteria = List.of(criterion("1", Strength.MUST), criterion("2", Strength.MAY));
        var lead = Found.NOTHING.with(made(Side.LEAD, Result.MET, null), 1);
        var partly = lead.with(made(Side.ASSESSOR, Result.PARTLY_MET, Rag.AMBER), 2);
        var met = partly.with(made(Side.ASSESSOR, Result.MET, Rag.GREEN), 3);

        assertThat(mustOpen(criteria, lead)).isEqualTo(1);
        assertThat(mustOpen(criteria, partly)).isEqualTo(1);
        assertThat(mustOpen(criteria, met)).isZero();
        assertThat(Totals.of(Demanded.SHOULD, criteria, views(Map.of())).mustOpen()).isZero();
    }

    @Test
    void totalsCountEachSideAndEachColour() {
        var found =
                Found.NOTHING
                        .with(made(Side.LEAD, Result.MET, null), 1)
                        .with(made(Side.ASSESSOR, Result.NOT_MET, Rag.RED), 2);
        var criteria = List.of(criterion("1", Strength.MUST), criterion("2", Strength.MUST));

        var totals = Totals.of(Demanded.MUST, criteria, views(Map.of("X/1/1", found)));

        assertThat(totals.lead()).isEqualTo(new Totals.Results(1, 0, 0, 0, 1));
        assertThat(totals.assessors()).isEqualTo(new Totals.Results(0, 0, 1, 0, 1));
        assertThat(List.of(totals.red(), totals.amber(), totals.green())).containsExactly(1, 0, 0);
    }

    private static ValidEvidence valid(String reference, String criterion, String older) {
        return new ValidEvidence(
                reference,
                EvidenceKind.DPIA,
                "DPIA",
                Set.of(criterion),
                null,
                Set.copyOf(List.of(reference, older)));
    }

    private static NewFinding resting(List<String> evidence) {
        return new NewFinding("X/1/1", Result.MET, null, null, evidence, 0, "");
    }

    private static Finding restingOn(String... evidence) {
        var by = new PersonId("some.body");
        return new Finding(
                1,
                Side.ASSESSOR,
                1,
                Result.MET,
                Rag.GREEN,
                null,
                null,
                List.of(evidence),
                by,
                null,
                Instant.EPOCH);
    }

    private static Totals.Views views(Map<String, Found> found) {
        return new Totals.Views(found, found);
    }

    private static int mustOpen(List<Criterion> criteria, Found found) {
        return Totals.of(Demanded.MUST, criteria, views(Map.of("X/1/1", found))).mustOpen();
    }

    private static List<String> refused(Side side, NewFinding... made) {
        return Refusing.rules(
                FindingRules.refusals(
                        Attempt.all(
                                List.of(made),
                                side,
                                Map.of(),
                                new FindingRules.Judged(APPLIES, VALID))));
    }

    private static NewFinding finding(Result result, Rag rag, String words) {
        return new NewFinding("X/1/1", result, rag, words, null, 0, "");
    }

    private static Finding made(Side side, Result result, Rag rag) {
        var by = new PersonId("some.body");
        return new Finding(1, side, 1, result, rag, null, null, List.of(), by, null, Instant.EPOCH);
    }

    private static Criterion criterion(String code, Strength strength) {
        return new Criterion("X/1/" + code, "X", "1", code, "Title", "Text.", strength, null);
    }
}
