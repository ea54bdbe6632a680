package uk.nhs.england.approvals.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

import uk.nhs.england.approvals.businesscase.CaseAnswers;
import uk.nhs.england.approvals.evidence.Offering;
import uk.nhs.england.approvals.evidence.files.MadeFiles;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.stories.Office;
import uk.nhs.england.approvals.testing.ServiceTest;
import uk.nhs.england.approvals.workflow.engine.Instances;
import uk.nhs.england.approvals.workflow.engine.ProcessKey;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The owner of evidence is warned ahead, and its last day reopens what it supported. */
@ServiceTest
class EvidenceExpiryModuleTests {

    private static final String CRITERION = "DPIA/2022-06/1";

    /** The first instant of 20 September in England, thirty days before the last day. */
    private static final String WARNING = "2026-09-19T23:00:00Z";

    /** The end of 20 October in England. */
    private static final String END = "2026-10-20T23:00:00Z";

    @Autowired private ApplicationContext context;
    @Autowired private ProcessesFollowCases processes;
    @Autowired private RebuildingProcesses rebuilding;
    @Autowired private Instances instances;
    @Autowired private TransactionTemplate transaction;

    private Office office;
    private Offering evidence;
    private String reference = "";
    private String item = "";

    @BeforeEach
    void anItemThatExpiresInOctober() {
        office = new Office(context);
        reference = office.submitted(CaseAnswers.complete());
        evidence = new Offering(office, reference);
        item = evidence.link("2026-10-20", CRITERION);
        agrees();
    }

    @Test
    void itsOwnerIsWarnedThirtyDaysAhead() {
        at(before(WARNING));
        assertThat(evidence.show(item).get("ownerWarned").asBoolean()).isFalse();
        assertThat(asked()).isEmpty();

        at(after(WARNING));

        assertThat(evidence.show(item).get("ownerWarned").asBoolean()).isTrue();
        assertThat(asked()).containsExactly("Renew the evidence until 2026-10-20");
        assertThat(office.acts(reference)).endsWith("ExpiryWarned");
        assertThat(office.history(reference).getLast().get("what").asString())
                .isEqualTo("Owner of evidence " + item + " told that it will expire");
        agrees();
    }

    @Test
    void itIsValidToTheEndOfItsLastDayInEngland() {
        at(after(WARNING));
        at(before(END));
        assertThat(evidence.state(item)).isEqualTo("VALID");
        assertThat(office.acts(reference)).doesNotContain("EvidenceExpired");

        at(after(END));

        assertThat(evidence.state(item)).isEqualTo("EXPIRED");
        assertThat(evidence.gaps(Staff.LEAD)).contains(CRITERION);
        assertThat(office.history(reference).getLast().get("what").asString())
                .isEqualTo("Evidence " + item + " expired, 1 criterion reopened");
        assertThat(asked()).hasSize(1);
        agrees();
    }

    @Test
    void withTheEngineOffItExpiresByItself() {
        office.clock().set(after(END));

        assertThat(evidence.state(item)).isEqualTo("EXPIRED");
        assertThat(evidence.gaps(Staff.LEAD)).contains(CRITERION);
        assertThat(office.acts(reference)).doesNotContain("ExpiryWarned", "EvidenceExpired");
    }

    @Test
    void whatTheEngineMissedIsMadeUpFor() {
        at(after(END));
        at(after(END));

        assertThat(office.acts(reference)).containsSubsequence("ExpiryWarned", "EvidenceExpired");
        at(after(END).plusSeconds(3600));
        assertThat(office.acts(reference).stream().filter("EvidenceExpired"::equals)).hasSize(1);
        agrees();
    }

    @Test
    void anotherItemKeepsACriterionAnswered() {
        evidence.link(null, CRITERION);
        at(after(WARNING));
        at(after(END));

        assertThat(evidence.gaps(Staff.LEAD)).doesNotContain(CRITERION);
        assertThat(office.history(reference).getLast().get("what").asString())
                .isEqualTo("Evidence " + item + " expired, 0 criteria reopened");
    }

    @Test
    void aRenewalSupportsItAgainAndEndsTheProcess() {
        at(after(WARNING));
        at(after(END));

        var newer = evidence.renew(item, Map.of("expires", "2027-10-20"));

        assertThat(evidence.gaps(Staff.LEAD)).doesNotContain(CRITERION);
        assertThat(evidence.state(newer)).isEqualTo("VALID");
        assertThat(asked()).isEmpty();
        agrees();
    }

    @Test
    void whileTheFileOfTheNewerIsAwaitedTheOwnerIsStillAsked() {
        at(after(WARNING));
        var terms = Offering.item(Map.of("expires", "2027-10-20"));
        var newer = evidence.replace(item, terms, Staff.LEAD).ok().get("reference").asString();
        assertThat(asked()).hasSize(1);
        agrees();

        evidence.send(newer, "dpia.pdf", MadeFiles.pdf()).ok();

        assertThat(asked()).isEmpty();
        agrees();
    }

    @Test
    void anotherLastDayMovesItsTimers() {
        var newer = evidence.renew(item, Map.of("expires", "2026-11-20"));
        agrees();

        at(after(WARNING));
        assertThat(office.acts(reference)).doesNotContain("ExpiryWarned");
        at(before(END));
        assertThat(evidence.show(newer).get("ownerWarned").asBoolean()).isFalse();
        at(after(END));

        assertThat(evidence.show(newer).get("ownerWarned").asBoolean()).isTrue();
        assertThat(evidence.state(newer)).isEqualTo("VALID");
        assertThat(office.acts(reference)).doesNotContain("EvidenceExpired");
        assertThat(asked()).containsExactly("Renew the evidence until 2026-11-20");
        agrees();
    }

    @Test
    void whatExpiresWithinThirtyDaysIsWarnedOfAtOnce() {
        var soon = evidence.link("2026-09-10", CRITERION);

        at(office.clock().instant().plusSeconds(1));

        assertThat(evidence.show(soon).get("ownerWarned").asBoolean()).isTrue();
        agrees();
    }

    @Test
    void whatIsWithdrawnIsNoLongerFollowed() {
        at(after(WARNING));
        evidence.withdraw(item).ok();
        assertThat(asked()).isEmpty();
        agrees();

        at(after(END));

        assertThat(office.acts(reference)).doesNotContain("EvidenceExpired");
    }

    @Test
    void nobodyIsAskedToRenewTheEvidenceOfAClosedCase() {
        at(after(WARNING));
        office.withdraw(reference);
        assertThat(asked()).isEmpty();
        agrees();

        at(after(END));

        assertThat(office.acts(reference)).endsWith("EvidenceExpired");
        agrees();
    }

    @Test
    void nobodyIsWarnedOfTheEvidenceOfAClosedCase() {
        office.withdraw(reference);

        at(after(WARNING));
        at(after(END));
        at(after(END));

        assertThat(office.acts(reference))
                .doesNotContain("ExpiryWarned")
                .endsWith("EvidenceExpired");
        agrees();
    }

    @Test
    void aLostProcessIsRebuiltBeforeTheWarning() {
        lose();
        rebuilding.rebuild(reference, Staff.ADMINISTRATOR);
        agrees();

        at(after(WARNING));
        at(after(END));

        assertThat(office.acts(reference)).containsSubsequence("ExpiryWarned", "EvidenceExpired");
        agrees();
    }

    @Test
    void aLostProcessIsRebuiltAfterTheWarning() {
        at(after(WARNING));
        lose();
        rebuilding.rebuild(reference, Staff.ADMINISTRATOR);

        assertThat(asked()).hasSize(1);
        at(after(END));

        assertThat(office.acts(reference).stream().filter("ExpiryWarned"::equals)).hasSize(1);
        assertThat(office.acts(reference).stream().filter("EvidenceExpired"::equals)).hasSize(1);
        agrees();
    }

    @Test
    void aLostProcessIsRebuiltAfterTheLastDay() {
        at(after(WARNING));
        at(after(END));
        lose();
        rebuilding.rebuild(reference, Staff.ADMINISTRATOR);
        assertThat(asked()).hasSize(1);
        at(after(END).plusSeconds(1));
        agrees();

        evidence.renew(item, Map.of("expires", "2027-10-20"));

        assertThat(asked()).isEmpty();
        agrees();
    }

    private void lose() {
        transaction.executeWithoutResult(_ -> instances.remove(new ProcessKey(item)));
        assertThat(processes.disagreementsOn(reference)).isNotEmpty();
    }

    private List<String> asked() {
        return office.as(Staff.LEAD).all("/my-work").stream()
                .filter(work -> work.get("reference").asString().equals(reference))
                .filter(work -> !work.path("evidence").asString("").isEmpty())
                .map(
                        work ->
                                work.get("asked").asString()
                                        + " until "
                                        + work.get("until").asString())
                .toList();
    }

    private void at(Instant instant) {
        office.clock().set(instant);
        new DueTimers(context).run();
    }

    private static Instant before(String instant) {
        return Instant.parse(instant).minusSeconds(1);
    }

    private static Instant after(String instant) {
        return Instant.parse(instant).plusSeconds(1);
    }

    private void agrees() {
        assertThat(processes.disagreementsOn(reference)).isEmpty();
    }
}
