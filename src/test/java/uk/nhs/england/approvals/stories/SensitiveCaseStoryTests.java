package uk.nhs.england.approvals.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import uk.nhs.england.approvals.boards.Boards;
import uk.nhs.england.approvals.businesscase.CaseAnswers;
import uk.nhs.england.approvals.decisions.Outcomes;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.testing.Reply;
import uk.nhs.england.approvals.testing.ServiceTest;

import java.util.List;
import java.util.Map;

/** A case marked OFFICIAL-SENSITIVE exists for those it is for, and for nobody else (rule 14). */
@ServiceTest
class SensitiveCaseStoryTests {

    private static final String NEVER_BEGUN = "BC-1999-0001";

    private final Office office;

    SensitiveCaseStoryTests(@Autowired ApplicationContext context) {
        office = new Office(context);
    }

    @Test
    void itIsOpenToItsAuthorsItsBoardsThePmoAndAuditors() {
        var reference = sensitive();

        for (var reader :
                List.of(
                        Staff.LEAD,
                        Staff.CO_AUTHOR,
                        Staff.PMO,
                        Staff.AUDITOR,
                        Boards.chairOf("TDA"),
                        Boards.chairOf("ARB"))) {
            office.read(reference, reader).ok();
        }
        for (var stranger : strangers()) {
            office.read(reference, stranger).refused(404, "not-found");
        }
    }

    @Test
    void theBoardItIsReferredToMayReadItFromThenOn() {
        var reference = sensitive();
        office.decide("TDA", reference, Outcomes.referredTo("DPAG"));

        office.read(reference, Boards.chairOf("DPAG")).ok();
        office.approve("DPAG", reference);
        assertThat(office.waits(reference)).containsExactly("Decide at a sitting: TDA");
    }

    @Test
    void thePeopleOfItsConditionsMayReadItFromThenOn() {
        var reference = sensitive();
        var condition = withACondition(reference);

        office.read(reference, Staff.OWNER).ok();
        office.offerEvidence(condition);
        office.judge(condition, true);
    }

    @Test
    void aStrangerIsToldTheSameAsAboutACaseThatWasNeverBegun() {
        var reference = sensitive();
        var decision = office.decide("TDA", reference, Outcomes.approved());

        for (var stranger : strangers()) {
            for (var part : List.of("", "/submissions", "/submissions/1", "/overlaps")) {
                toldTheSame(stranger, reference, part);
            }
            for (var part :
                    List.of("/submissions/1/differences", "/route", "/history", "/process")) {
                toldTheSame(stranger, reference, part);
            }
            office.as(stranger).get("/decisions/" + decision).refused(404, "not-found");
        }
    }

    @Test
    void noListHoldsItForAStranger() {
        var reference = sensitive();
        withACondition(reference);

        for (var stranger : List.of(Staff.OUTSIDER, Boards.chairOf("DPAG"), Staff.ADMINISTRATOR)) {
            for (var list :
                    List.of(
                            "/business-cases",
                            "/business-cases?sort=reference",
                            "/business-cases?lead=office.lead",
                            "/business-cases?board=TDA",
                            "/business-cases?standing=IN_REVIEW",
                            "/decisions",
                            "/decisions?subject=" + reference,
                            "/conditions",
                            "/conditions?owner=office.owner",
                            "/conditions?subject=" + reference,
                            "/my-work")) {
                assertThat(office.as(stranger).all(list).toString())
                        .as(list)
                        .doesNotContain(reference);
            }
        }
    }

    @Test
    void aStrangerCannotProbeForItByActing() {
        var reference = sensitive();
        var dpag = Boards.chairOf("DPAG");
        var sitting = office.sitting("DPAG");
        var interest = Map.of("subject", reference, "nature", "My team would run it.");

        alike(
                reference,
                office.as(dpag).post("/sittings/" + sitting + "/interests", interest),
                office.as(dpag)
                        .post(
                                "/sittings/" + sitting + "/interests",
                                Map.of("subject", NEVER_BEGUN, "nature", "My team.")));
        alike(
                reference,
                office.decide(sitting, dpag, reference, Outcomes.approved()),
                office.as(dpag)
                        .post(
                                "/decisions",
                                Map.of(
                                        "sitting",
                                        sitting,
                                        "subject",
                                        NEVER_BEGUN,
                                        "version",
                                        1,
                                        "outcome",
                                        Outcomes.approved(),
                                        "reasons",
                                        "None.")));
        var own = office.submitted(CaseAnswers.complete());
        alike(reference, overlap(dpag, own, reference), overlap(dpag, own, NEVER_BEGUN));
    }

    @Test
    void aDraftIsForItsAuthorsThePmoAndAuditorsWhateverItsMarking() {
        var draft = office.begin(CaseAnswers.complete());

        office.read(draft, Staff.OUTSIDER).refused(404, "not-found");
        office.read(draft, Boards.chairOf("ARB")).refused(404, "not-found");
        office.submit(draft);
        office.read(draft, Staff.OUTSIDER).ok();
        office.edit(draft, Map.of("marking", Map.of("classification", "OFFICIAL_SENSITIVE")));
        office.read(draft, Staff.OUTSIDER).refused(404, "not-found");
    }

    /** A case that goes to TDA and ARB, marked OFFICIAL-SENSITIVE. */
    private String sensitive() {
        var reference = office.begin(CaseAnswers.complete().usingCoreIt(), "OFFICIAL_SENSITIVE");
        office.submit(reference);
        office.confirmRoute(reference);
        return reference;
    }

    private String withACondition(String reference) {
        var condition = Outcomes.condition(office.today().plusDays(10));
        return office.decide("TDA", reference, Outcomes.approvedIf(List.of(condition))) + "-C1";
    }

    private static List<Actor> strangers() {
        return List.of(
                Staff.OUTSIDER,
                Staff.OWNER,
                Staff.CLOSER,
                Staff.ADMINISTRATOR,
                Boards.chairOf("DPAG"));
    }

    private void toldTheSame(Actor stranger, String reference, String part) {
        var caller = office.as(stranger);
        alike(
                reference,
                caller.get(Office.of(reference) + part),
                caller.get(Office.of(NEVER_BEGUN) + part));
    }

    private Reply overlap(Actor actor, String reference, String other) {
        return office.as(actor)
                .post(
                        Office.of(reference) + "/overlaps",
                        Map.of("other", other, "why", "Both send referrals."));
    }

    /** The same refusal for both, but for the name of the case. */
    private static void alike(String reference, Reply hidden, Reply never) {
        assertThat(hidden.status()).as(hidden.body().toString()).isEqualTo(never.status());
        assertThat(hidden.status()).isBetween(400, 499);
        assertThat(hidden.body().get("errors").toString().replace(reference, NEVER_BEGUN))
                .isEqualTo(never.body().get("errors").toString());
    }
}
