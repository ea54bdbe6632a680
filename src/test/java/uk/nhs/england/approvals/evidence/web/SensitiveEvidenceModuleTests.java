package uk.nhs.england.approvals.evidence.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import uk.nhs.england.approvals.boards.Boards;
import uk.nhs.england.approvals.businesscase.CaseAnswers;
import uk.nhs.england.approvals.evidence.Offering;
import uk.nhs.england.approvals.evidence.files.MadeFiles;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.stories.Office;
import uk.nhs.england.approvals.testing.ServiceTest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A sensitive item of a case that everybody may read exists only for those it is meant for. */
@ServiceTest
class SensitiveEvidenceModuleTests {

    private static final String CRITERION = "DPIA/2022-06/1";

    private final Office office;
    private Offering evidence;
    private String item = "";

    SensitiveEvidenceModuleTests(@Autowired ApplicationContext context) {
        office = new Office(context);
        evidence = new Offering(office, "");
    }

    @BeforeEach
    void aSensitiveItemOfAnOfficialCase() {
        evidence = new Offering(office, office.submitted(CaseAnswers.complete()));
        var terms = new HashMap<String, Object>(Offering.SENSITIVE);
        terms.put("criteria", List.of(CRITERION));
        terms.put("expires", "2026-12-31");
        item = evidence.waiting(terms);
        evidence.send(item, "dpia.pdf", MadeFiles.pdf()).ok();
    }

    @Test
    void itIsThereForItsAuthorsThePmoAndTheAuditors() {
        for (var actor : List.of(Staff.LEAD, Staff.CO_AUTHOR, Staff.PMO, Staff.AUDITOR)) {
            assertThat(seenBy(actor)).as(actor.person().value()).containsOnly(true);
        }
    }

    @Test
    void itIsThereForNobodyElse() {
        assertThat(seenBy(Staff.OUTSIDER)).containsOnly(false);
        assertThat(seenBy(Boards.chairOf("ARB"))).containsOnly(false);
        assertThat(seenBy(Staff.ADMINISTRATOR)).containsOnly(false);
    }

    @Test
    void itIsThereForABoardFromTheDayOnWhichTheCaseGoesThere() {
        office.confirmRoute(evidence.reference());

        assertThat(seenBy(Boards.chairOf("ARB"))).containsOnly(true);
        assertThat(seenBy(Staff.OUTSIDER)).containsOnly(false);
    }

    @Test
    void itIsThereForItsOwner() {
        var terms = new HashMap<String, Object>(Offering.SENSITIVE);
        terms.put("owner", Staff.OWNER.person().value());
        var owned = evidence.link(terms);

        assertThat(office.as(Staff.OWNER).get(evidence.path(owned)).status()).isEqualTo(200);
        assertThat(office.as(Staff.OWNER).get(evidence.path(item)).status()).isEqualTo(404);
    }

    @Test
    void itAnswersNothingForWhoMayNotReadIt() {
        assertThat(evidence.gaps(Staff.LEAD)).doesNotContain(CRITERION);
        assertThat(evidence.gaps(Staff.OUTSIDER)).contains(CRITERION);
    }

    @Test
    void whoMayNotReadItIsNotToldThatAFindingRestsOnIt() {
        var path = Office.of(evidence.reference()) + "/assessments/DPIA/criteria/1";
        var lead = office.as(Staff.LEAD);
        lead.having(lead.get(path)).put(path, Map.of("result", "MET")).ok();

        assertThat(lead.get(path).ok().toString()).contains(item);
        assertThat(lead.get(path + "/findings").ok().toString()).contains(item);
        for (var part : List.of("", "/findings")) {
            assertThat(office.as(Staff.OUTSIDER).get(path + part).ok().toString())
                    .contains("MET")
                    .doesNotContain(item);
        }
    }

    @Test
    void itsHistoryNamesItToThoseWhoWriteAndCheckTheCaseAlone() {
        evidence.support(item, "SLSP/2022-06/1").ok();
        evidence.renew(item, Offering.SENSITIVE);
        evidence.withdraw(evidence.link(Offering.SENSITIVE)).ok();

        var seen = office.as(Staff.OUTSIDER).all(history());
        assertThat(seen)
                .extracting(act -> act.get("what").asString())
                .contains(
                        "Sensitive evidence offered",
                        "File of sensitive evidence received",
                        "Sensitive evidence supports other criteria",
                        "Sensitive evidence replaced by sensitive evidence",
                        "Sensitive evidence withdrawn, 0 criteria reopened");
        assertThat(seen.toString()).doesNotContain("EV-", "SHA-256", "SLSP");
        assertThat(office.as(Staff.AUDITOR).all(history()).toString())
                .contains(item, "SHA-256", "SLSP");
    }

    @Test
    void anAssessorCannotNameWhatTheyMayNotRead() {
        var path = Office.of(evidence.reference()) + "/assessments/DPIA/criteria/1";
        var assessor = office.as(Boards.member("DPAG", "GDS"));
        var finding = Map.of("result", "MET", "rag", "GREEN", "evidence", List.of(item));

        assessor.having(assessor.get(path)).put(path, finding).refused(422, "evidence-is-valid");
    }

    @Test
    void theItemsOfASensitiveCaseAreSensitiveToo() {
        var reference = office.begin(CaseAnswers.complete(), "OFFICIAL_SENSITIVE");
        var sensitive = new Offering(office, reference);

        sensitive.offer(Offering.item(Map.of()), Staff.LEAD).refused(422, "marked-as-its-case");
        var terms = new HashMap<String, Object>(Offering.SENSITIVE);
        terms.put("owner", Staff.OUTSIDER.person().value());
        sensitive
                .offer(Offering.item(terms), Staff.LEAD)
                .refused(422, "the-owner-may-read-the-case");
        sensitive.link(Offering.SENSITIVE);
        assertThat(office.as(Staff.OUTSIDER).get(sensitive.path()).status()).isEqualTo(404);
    }

    @Test
    void aDescriptorGoesWithASensitiveMarking() {
        var terms =
                Map.of(
                        "marking",
                        Map.of("classification", "OFFICIAL", "descriptors", List.of("PERSONAL")));

        assertThat(evidence.offer(Offering.item(terms), Staff.LEAD).status()).isIn(400, 422);
    }

    /** Whether the item shows in each way there is to come to know of it. */
    private List<Boolean> seenBy(Actor actor) {
        var caller = office.as(actor);
        return List.of(
                caller.all(evidence.path()).toString().contains(item),
                caller.get(evidence.path(item)).status() == 200,
                caller.fetch(evidence.file(item)).getStatus() == 200,
                caller.all("/evidence?owner=" + Staff.LEAD.person()).toString().contains(item));
    }

    private String history() {
        return Office.of(evidence.reference()) + "/history";
    }
}
