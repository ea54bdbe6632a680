package uk.nhs.england.approvals.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import uk.nhs.england.approvals.businesscase.CaseAnswers;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.testing.ServiceTest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/** Who writes a case: its lead, its co-authors, and the PMO on behalf of one of them. */
@ServiceTest
class AuthorsStoryTests {

    private static final Actor PMO_FOR_THE_LEAD =
            new Actor(Staff.PMO.person(), Staff.PMO.roles(), Staff.LEAD.person());

    private final Office office;

    AuthorsStoryTests(@Autowired ApplicationContext context) {
        office = new Office(context);
    }

    @Test
    void aCoAuthorWritesAndSubmits() {
        var reference = office.begin(CaseAnswers.complete());

        office.edit(reference, Map.of("title", "Referrals, rewritten"), Staff.CO_AUTHOR);
        office.submit(reference, Staff.CO_AUTHOR);

        assertThat(office.history(reference).getLast().get("actor").asString())
                .isEqualTo("office.co-author");
        assertThat(office.show(reference).get("lead").asString()).isEqualTo("office.lead");
    }

    @Test
    void onlyTheLeadChangesTheCoAuthors() {
        var reference = office.begin(CaseAnswers.complete());
        var alone = Map.<String, Object>of("coAuthors", List.of());

        office.as(Staff.CO_AUTHOR)
                .having(office.read(reference, Staff.CO_AUTHOR))
                .patch(Office.of(reference), alone)
                .refused(403, "co-authors-by-the-lead");
        office.edit(reference, alone);

        office.read(reference, Staff.CO_AUTHOR).refused(404, "not-found");
    }

    @Test
    void coAuthorsOfASubmissionStaySoThatNobodyDecidesOnTheirOwn() {
        var reference = office.submitted(CaseAnswers.complete());

        office.as(Staff.LEAD)
                .having(office.read(reference, Staff.LEAD))
                .patch(Office.of(reference), Map.of("coAuthors", List.of()))
                .refused(409, "co-authors-of-a-submission-stay");
    }

    @Test
    void aTitleWrittenSinceTheSubmissionIsForItsAuthorsOnly() {
        var reference = office.submitted(CaseAnswers.complete());

        office.edit(reference, Map.of("title", "Not yet for others"));

        assertThat(titleSeenBy(Staff.LEAD, reference)).isEqualTo("Not yet for others");
        assertThat(titleSeenBy(Staff.AUDITOR, reference)).isEqualTo("Referral management");
    }

    @Test
    void whatADraftSaidIsForThoseWhoWriteAndCheckItOnly() {
        var reference = office.submitted(CaseAnswers.complete());
        office.edit(reference, Map.of("title", "Not yet for others"));

        assertThat(lastChangeSeenBy(Staff.AUDITOR, reference)).contains("Not yet for others");
        assertThat(lastChangeSeenBy(Staff.OUTSIDER, reference)).isEqualTo("[]");
    }

    @Test
    void aMarkingCannotBeRemoved() {
        var reference = office.begin(CaseAnswers.complete());
        var unmarked = new HashMap<String, Object>();
        unmarked.put("marking", null);

        office.as(Staff.LEAD)
                .having(office.read(reference, Staff.LEAD))
                .patch(Office.of(reference), unmarked)
                .refused(422, "a-case-is-marked");
    }

    private String lastChangeSeenBy(Actor actor, String reference) {
        var items =
                office.as(actor).get(Office.of(reference) + "/history?limit=100").ok().get("items");
        return items.get(items.size() - 1).get("changes").toString();
    }

    @Test
    void theAuditorIsNotMadeALead() {
        var forTheAuditor =
                new Actor(Staff.PMO.person(), Staff.PMO.roles(), Staff.AUDITOR.person());

        office.as(forTheAuditor)
                .post("/business-cases", Map.of("title", "Audited by its lead"))
                .refused(403, "a-project-lead-leads");
    }

    @Test
    void thePmoActsForTheLeadAndTheRecordSaysSo() {
        var reference = office.begin(CaseAnswers.complete());

        office.edit(reference, Map.of("title", "Referrals, dictated"), PMO_FOR_THE_LEAD);
        office.submit(reference, PMO_FOR_THE_LEAD);

        var act = office.history(reference).getLast();
        assertThat(act.get("event").asString()).isEqualTo("Submitted");
        assertThat(act.get("actor").asString()).isEqualTo("office.pmo");
        assertThat(act.get("onBehalfOf").asString()).isEqualTo("office.lead");
        var version = office.as(Staff.AUDITOR).get(Office.of(reference) + "/submissions/1").ok();
        assertThat(version.get("submittedBy").asString()).isEqualTo("office.pmo");
        assertThat(version.get("onBehalfOf").asString()).isEqualTo("office.lead");
    }

    @Test
    void whoeverActsForTheLeadDoesNotTriageForThem() {
        var reference = office.submitted(CaseAnswers.complete());

        office.as(PMO_FOR_THE_LEAD)
                .having(office.read(reference, Staff.PMO))
                .put(Office.of(reference) + "/route", Map.of("confirmed", true))
                .refused(403, "nobody-decides-on-their-own");

        assertThat(office.standing(reference)).isEqualTo("SUBMITTED");
    }

    @Test
    void nobodyElseActsForTheLead() {
        var reference = office.begin(CaseAnswers.complete());
        var pretender =
                new Actor(
                        Staff.OUTSIDER.person(),
                        Set.copyOf(Staff.OUTSIDER.roles()),
                        Staff.LEAD.person());

        office.as(pretender)
                .with("If-Match", "*")
                .post(Office.of(reference) + "/submissions", null)
                .refused(403, "only-the-pmo-acts-for-others");
        office.as(Staff.PMO)
                .with("If-Match", "*")
                .post(Office.of(reference) + "/submissions", null)
                .refused(403, "by-its-authors");

        assertThat(office.standing(reference)).isEqualTo("DRAFT");
    }

    private String titleSeenBy(Actor actor, String reference) {
        var items = office.as(actor).get("/business-cases?limit=100").ok().get("items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(item -> item.get("reference").asString().equals(reference))
                .map(item -> item.get("title").asString())
                .findFirst()
                .orElseThrow();
    }
}
