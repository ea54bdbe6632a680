package uk.nhs.england.approvals.assessments;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import uk.nhs.england.approvals.assessments.FindingRules.Attempt;
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
        assertThat(refused(Side.LEAD, finding(Result.MET, Rag.GREEN, null)))
                .containsExactly("the-colour-is-the-assessors");
    }

    @Test
    void aCriterionIsOneThatApplies() {
        var other = new NewFinding("Y/1/1", Result.MET, null, null, 0, "");

        assertThat(refused(Side.LEAD, other)).containsExactly("criterion-applies");
    }

    @Test
    void eachCriterionIsFoundOnOnceInAnAct() {
        var twice = finding(Result.MET, null, null);

        assertThat(refused(Side.LEAD, twice, twice)).containsExactly("each-criterion-once");
    }

    @Test
    void whoHasNotReadTheLatestFindingIsTold() {
        var stale = new NewFinding("X/1/1", Result.MET, null, null, 1, "");

        assertThat(refused(Side.LEAD, stale)).containsExactly("assessed-as-read");
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
        assertThat(Totals.of(Demanded.SHOULD, criteria, Map.of()).mustOpen()).isZero();
    }

    @Test
    void totalsCountEachSideAndEachColour() {
        var found =
                Found.NOTHING
                        .with(made(Side.LEAD, Result.MET, null), 1)
                        .with(made(Side.ASSESSOR, Result.NOT_MET, Rag.RED), 2);
        var criteria = List.of(criterion("1", Strength.MUST), criterion("2", Strength.MUST));

        var totals = Totals.of(Demanded.MUST, criteria, Map.of("X/1/1", found));

        assertThat(totals.lead()).isEqualTo(new Totals.Results(1, 0, 0, 0, 1));
        assertThat(totals.assessors()).isEqualTo(new Totals.Results(0, 0, 1, 0, 1));
        assertThat(List.of(totals.red(), totals.amber(), totals.green())).containsExactly(1, 0, 0);
    }

    private static int mustOpen(List<Criterion> criteria, Found found) {
        return Totals.of(Demanded.MUST, criteria, Map.of("X/1/1", found)).mustOpen();
    }

    private static List<String> refused(Side side, NewFinding... made) {
        return Refusing.rules(
                FindingRules.refusals(Attempt.all(List.of(made), side, Map.of(), APPLIES)));
    }

    private static NewFinding finding(Result result, Rag rag, String words) {
        return new NewFinding("X/1/1", result, rag, words, 0, "");
    }

    private static Finding made(Side side, Result result, Rag rag) {
        var by = new PersonId("some.body");
        return new Finding(1, side, 1, result, rag, null, null, by, null, Instant.EPOCH);
    }

    private static Criterion criterion(String code, Strength strength) {
        return new Criterion("X/1/" + code, "X", "1", code, "Title", "Text.", strength, null);
    }
}
