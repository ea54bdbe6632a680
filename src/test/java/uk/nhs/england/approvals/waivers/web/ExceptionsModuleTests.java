package uk.nhs.england.approvals.waivers.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.JsonNode;

import uk.nhs.england.approvals.boards.Boards;
import uk.nhs.england.approvals.businesscase.CaseAnswers;
import uk.nhs.england.approvals.decisions.Outcomes;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.kernel.FieldChange;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.register.ItService;
import uk.nhs.england.approvals.register.ServiceRegister;
import uk.nhs.england.approvals.stories.Office;
import uk.nhs.england.approvals.testing.ServiceTest;
import uk.nhs.england.approvals.testing.TestClock;
import uk.nhs.england.approvals.waivers.CoveredConditions;
import uk.nhs.england.approvals.waivers.Exceptions;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The register of exceptions: who asks, who reads, what each standard shows (rules 8, 9, 14). */
@ServiceTest
class ExceptionsModuleTests {

    private final Office office;
    private final Exceptions exceptions;
    private final ServiceRegister register;
    private final CoveredConditions covered;
    private final JdbcClient database;

    ExceptionsModuleTests(@Autowired ApplicationContext context) {
        office = new Office(context);
        exceptions = new Exceptions(office);
        register = context.getBean(ServiceRegister.class);
        covered = context.getBean(CoveredConditions.class);
        database = context.getBean(JdbcClient.class);
    }

    @Test
    void aRequestKeepsItsRiskAndTheBoardThatDecides() {
        var reply = exceptions.ask(Staff.LEAD, submitted(), Map.of());
        var shown = reply.ok();
        var number = Exceptions.number(reply);

        assertThat(number).matches("EXC-2026-\\d{4,}");
        assertThat(reply.response().getHeader("Location"))
                .isEqualTo("/api/v1/exceptions/" + number);
        assertThat(shown.get("standing").asString()).isEqualTo("REQUESTED");
        assertThat(shown.get("risk").asString()).isEqualTo("LOW");
        assertThat(shown.get("board").asString()).isEqualTo("TDA");
        assertThat(shown.get("byChair").asBoolean()).isTrue();
        assertThat(shown.get("standard").asString()).isEqualTo("TCOP");
        assertThat(board(Exceptions.medium())).isEqualTo("TDA false MEDIUM");
        assertThat(board(Exceptions.high())).isEqualTo("ARB false HIGH");
    }

    @Test
    void whatCannotBeAskedForIsRefusedByFieldAndRule() {
        var reference = submitted();
        var before = acts();

        refused(reference, "TCOP/2021-11/99", Map.of(), 422, "criterion-is-known");
        refused(reference, Map.of("expires", "2026-09-02"), 422, "expiry-is-ahead");
        refused(reference, Map.of("expires", "2028-09-03"), 422, "expiry-within-the-longest-term");
        refused(reference, Map.of("owner", "nobody.here"), 422, "person-is-known");
        refused(
                reference,
                Map.of("covers", List.of("ARB-1999-0001-C1")),
                422,
                "covers-open-conditions-before-live");
        assertThat(exceptions.ask(Staff.LEAD, reference, Map.of("expires", "2027-02-29")).status())
                .isEqualTo(400);
        assertThat(
                        exceptions
                                .ask(Staff.LEAD, reference, Map.of("likelihood", 6, "impact", 0))
                                .fields())
                .containsExactlyInAnyOrder("terms.likelihood", "terms.impact");
        exceptions.ask(Staff.LEAD, "BC-1999-0001", Map.of()).refused(404, "not-found");
        exceptions.ask(Staff.LEAD, "SV-999999", Map.of()).refused(404, "not-found");
        assertThat(acts()).isEqualTo(before);
    }

    @Test
    void anExceptionMayEndOnThe29thOfFebruary() {
        assertThat(
                        exceptions
                                .ask(Staff.LEAD, submitted(), Map.of("expires", "2028-02-29"))
                                .ok()
                                .get("expires")
                                .asString())
                .isEqualTo("2028-02-29");
    }

    @Test
    void aCriterionOfAVersionThatEndedIsRefused() {
        var code = "EXC" + Math.abs(System.identityHashCode(this));
        var admin = office.as(Staff.ADMINISTRATOR);
        admin.post("/standards", Map.of("code", code, "name", "A standard", "issuer", "A test"))
                .ok();
        publish(code, "1", "2026-01-01");
        publish(code, "2", "2026-09-03");
        var reference = submitted();

        assertThat(
                        Exceptions.number(
                                exceptions.ask(Staff.LEAD, reference, code + "/1/1", Map.of())))
                .isNotEmpty();
        office.clock().advance(Duration.ofDays(1));
        refused(submitted(), code + "/1/1", Map.of(), 422, "version-is-in-force");
        exceptions.ask(Staff.LEAD, submitted(), code + "/2/1", Map.of()).ok();
    }

    @Test
    void aCaseIsAskedForByItsAuthorsAndAServiceByItsOwner() {
        exceptions.ask(Staff.OUTSIDER, submitted(), Map.of()).refused(403, "by-its-authors");
        exceptions.ask(Staff.CO_AUTHOR, submitted(), Map.of()).ok();
        var service = service(Staff.OWNER);
        exceptions.ask(Staff.LEAD, service, Map.of()).refused(403, "by-the-owner-of-the-service");
        exceptions.ask(Staff.OWNER, service, Map.of()).ok();
    }

    @Test
    void anExceptionForAServiceIsForItsOwnerThePmoAuditorsAndBoards() {
        var number = Exceptions.number(exceptions.ask(Staff.OWNER, service(Staff.OWNER), Map.of()));

        for (var reader : List.of(Staff.OWNER, Staff.PMO, Staff.AUDITOR, Boards.chairOf("DPAG"))) {
            exceptions.read(number, reader).ok();
        }
        exceptions.read(number, Staff.OUTSIDER).refused(404, "not-found");
        exceptions.withdraw(number, Staff.OUTSIDER).refused(404, "not-found");
        assertThat(office.as(Staff.OUTSIDER).all("/exceptions?standard=TCOP"))
                .noneMatch(one -> one.get("number").asString().equals(number));
    }

    @Test
    void anotherOwnerOfAServiceReadsTheExceptionsForIt() {
        var reference = service(Staff.LEAD);
        var number =
                Exceptions.number(
                        exceptions.ask(Staff.LEAD, reference, Map.of("owner", "office.lead")));
        exceptions.read(number, Staff.OWNER).refused(404, "not-found");

        register.change(
                new ItService(reference, "Referrals", "Referrals.", "office.owner"),
                List.of(new FieldChange("owner", "office.lead", "office.owner")),
                new Recorded(new PersonId("office.pmo"), null, TestClock.START));

        exceptions.read(number, Staff.OWNER).ok();
    }

    @Test
    void whoMayReadASensitiveCaseReadsItsExceptionsAlsoWhenThatChanges() {
        var reference = office.begin(CaseAnswers.complete(), "OFFICIAL_SENSITIVE");
        office.submit(reference);
        var number = exceptions.requested(reference, Map.of());

        exceptions.read(number, Staff.OUTSIDER).refused(404, "not-found");
        exceptions.read(number, Boards.chairOf("ARB")).refused(404, "not-found");
        exceptions.read(number, Boards.chairOf("TDA")).ok();
        exceptions.read(number, Staff.OWNER).ok();

        office.confirmRoute(reference);
        exceptions.read(number, Boards.chairOf("ARB")).ok();
        exceptions.read(number, Staff.OUTSIDER).refused(404, "not-found");
    }

    @Test
    void theRegisterIsFilteredByEveryColumnAndPaged() {
        var owner = Staff.actor("exceptions.owner", Role.SERVICE_OWNER);
        Staff.join(owner, database);
        var service = service(owner);
        var mine = Map.<String, Object>of("owner", "exceptions.owner");
        var first = Exceptions.number(exceptions.ask(owner, service, mine));
        var second =
                Exceptions.number(
                        exceptions.ask(
                                owner,
                                service,
                                "DPIA/2022-06/1",
                                Map.of("owner", "exceptions.owner", "expires", "2027-01-31")));

        assertThat(listed("owner=exceptions.owner")).containsExactly(second, first);
        assertThat(listed("service=" + service)).containsExactly(second, first);
        assertThat(listed("service=" + service + "&standard=DPIA")).containsExactly(second);
        assertThat(listed("service=" + service + "&board=ARB")).isEmpty();
        assertThat(listed("service=" + service + "&board=TDA")).hasSize(2);
        assertThat(listed("service=" + service + "&standing=REQUESTED")).hasSize(2);
        assertThat(listed("service=" + service + "&expiringBefore=2027-02-01"))
                .containsExactly(second);
        assertThat(listed("case=" + service + "&service=BC-1999-0001")).isEmpty();
        var page = office.as(Staff.PMO).get("/exceptions?limit=1&service=" + service);
        assertThat(page.ok().get("items")).hasSize(1);
        assertThat(
                        office.as(Staff.PMO)
                                .get(String.valueOf(page.next()))
                                .ok()
                                .get("items")
                                .get(0)
                                .get("number")
                                .asString())
                .isEqualTo(first);
    }

    @Test
    void theListSaysOfEachWhereItStandsAsTheExceptionItselfDoes() {
        var owner = Staff.actor("exceptions.standing", Role.SERVICE_OWNER);
        Staff.join(owner, database);
        var refused = ofOwner(owner);
        exceptions.decide("TDA", refused, Outcomes.rejected()).ok();
        var withdrawn = ofOwner(owner);
        exceptions.withdraw(withdrawn, owner).ok();
        var ended = ofOwner(owner);
        exceptions.grant(ended);
        exceptions.end(ended, owner).ok();
        var superseded = ofOwner(owner);
        exceptions.grant(superseded);
        var renewal = Exceptions.number(exceptions.renew(superseded, owner, ownedBy(owner)));
        exceptions.grant(renewal);
        var requested = ofOwner(owner);
        var brief = ofOwner(owner, Map.of("expires", "2026-09-12"));
        exceptions.grant(brief);
        office.clock().advance(Duration.ofDays(20));

        var expected =
                Map.of(
                        "REFUSED", refused,
                        "WITHDRAWN", withdrawn,
                        "ENDED", ended,
                        "SUPERSEDED", superseded,
                        "GRANTED", renewal,
                        "REQUESTED", requested,
                        "EXPIRED", brief);
        expected.forEach(
                (standing, number) -> {
                    assertThat(exceptions.standing(number)).isEqualTo(standing);
                    assertThat(listed("owner=" + owner.person() + "&standing=" + standing))
                            .containsExactly(number);
                });
    }

    @Test
    void eachStandardShowsItsOpenExceptionsAndWhatTheyCost() {
        var before = ofStandard("WCAG", Staff.PMO);
        var low =
                Exceptions.number(exceptions.ask(Staff.LEAD, submitted(), "WCAG/2.2/1", Map.of()));
        exceptions.grant(low);
        exceptions.ask(Staff.LEAD, submitted(), "WCAG/2.2/1", Exceptions.medium()).ok();
        var ended =
                Exceptions.number(
                        exceptions.ask(
                                Staff.LEAD, submitted(), "WCAG/2.2/1", Map.of("yearlyCost", 0.5)));
        exceptions.grant(ended);
        exceptions.end(ended, Staff.OWNER).ok();

        var shown = ofStandard("WCAG", Staff.PMO);
        assertThat(shown.get("inForce").asInt()).isEqualTo(before.get("inForce").asInt() + 1);
        assertThat(shown.get("requested").asInt()).isEqualTo(before.get("requested").asInt() + 1);
        assertThat(shown.get("yearlyCost").asDouble())
                .isEqualTo(before.get("yearlyCost").asDouble() + 12000);
        assertThat(shown.get("byRisk").valueStream().map(one -> one.get("risk").asString()))
                .containsExactly("HIGH", "MEDIUM", "LOW");
        assertThat(shown.get("byRisk").get(2).get("number").asInt())
                .isEqualTo(before.get("byRisk").get(2).get("number").asInt() + 1);
        assertThat(shown.get("exceptions").valueStream().map(one -> one.get("number").asString()))
                .contains(low)
                .doesNotContain(ended);
        office.as(Staff.PMO).get("/standards/NONE/exceptions").refused(404, "not-found");
    }

    @Test
    void nobodyIsToldOfTheCostOfWhatTheyMayNotRead() {
        var before = ofStandard("SLSP", Staff.OUTSIDER);
        var service = service(Staff.OWNER);
        var hidden =
                Exceptions.number(exceptions.ask(Staff.OWNER, service, "SLSP/2022-06/1", Map.of()));
        exceptions.grant(hidden);

        assertThat(ofStandard("SLSP", Staff.OUTSIDER)).isEqualTo(before);
    }

    @Test
    void anExceptionCoversAConditionBeforeLiveUntilItEnds() {
        var reference = office.routed(CaseAnswers.complete());
        var condition =
                office.decide(
                                "ARB",
                                reference,
                                Outcomes.approvedIf(
                                        List.of(Outcomes.condition(office.today().plusDays(10)))))
                        + "-C1";
        var terms = Map.<String, Object>of("covers", List.of(condition), "expires", "2027-03-31");
        var number = exceptions.requested(reference, terms);
        assertThat(office.condition(condition).get("coveredBy").isNull()).isTrue();

        exceptions.grant(number);

        var coveredBy = office.condition(condition).get("coveredBy");
        assertThat(coveredBy.get("exception").asString()).isEqualTo(number);
        assertThat(coveredBy.get("until").asString()).isEqualTo("2027-03-31");
        assertThat(covered.ofCase(reference, office.today()).keySet()).containsExactly(condition);
        assertThat(covered.ofCase(reference, office.today().withYear(2028))).isEmpty();
        var listed = office.as(Staff.CLOSER).all("/conditions?subject=" + reference);
        assertThat(listed.getFirst().get("coveredBy").get("exception").asString())
                .isEqualTo(number);
        exceptions.end(number, Staff.OWNER).ok();
        assertThat(office.condition(condition).get("coveredBy").isNull()).isTrue();
        assertThat(covered.ofCase(reference, office.today())).isEmpty();
    }

    @Test
    void whoeverReadsAnAssessmentSeesTheExceptionInForce() {
        var reference = submitted();
        var criterion = Office.of(reference) + "/assessments/DPIA/criteria/1";
        var number =
                Exceptions.number(
                        exceptions.ask(Staff.LEAD, reference, "DPIA/2022-06/1", Map.of()));
        assertThat(office.as(Staff.PMO).get(criterion).ok().get("exception").isNull()).isTrue();
        exceptions.grant(number);

        var shown = office.as(Staff.PMO).get(criterion).ok().get("exception");
        assertThat(shown.get("exception").asString()).isEqualTo(number);
        assertThat(shown.get("until").asString()).isEqualTo("2027-08-31");
        office.clock().advance(Duration.ofDays(364));
        assertThat(office.as(Staff.PMO).get(criterion).ok().get("exception").isNull()).isTrue();
    }

    @Test
    void oneExceptionAtATimeIsAskedForACriterionOfACase() {
        var reference = submitted();
        var number = exceptions.requested(reference, Map.of());
        refused(reference, Map.of(), 409, "one-exception-at-a-time");
        exceptions.withdraw(number, Staff.OUTSIDER).refused(403, "by-whoever-requested-it");
        exceptions.withdraw(number, Staff.LEAD).ok();
        exceptions.ask(Staff.LEAD, reference, Map.of()).ok();
    }

    @Test
    void theExceptionsOfAWithdrawnCaseEndWithIt() {
        var reference = office.routed(CaseAnswers.complete());
        var waiting = exceptions.requested(reference, Map.of());
        var running =
                Exceptions.number(
                        exceptions.ask(Staff.LEAD, reference, "DPIA/2022-06/1", Map.of()));
        exceptions.grant(running);

        office.withdraw(reference);

        assertThat(exceptions.standing(waiting)).isEqualTo("WITHDRAWN");
        assertThat(exceptions.standing(running)).isEqualTo("ENDED");
        refused(reference, Map.of(), 409, "case-goes-on");
    }

    private String board(Map<String, Object> terms) {
        var shown = exceptions.ask(Staff.LEAD, submitted(), terms).ok();
        return shown.get("board").asString()
                + " "
                + shown.get("byChair").asBoolean()
                + " "
                + shown.get("risk").asString();
    }

    private void refused(String subject, Map<String, Object> terms, int status, String rule) {
        refused(subject, Exceptions.CRITERION, terms, status, rule);
    }

    private void refused(
            String subject, String criterion, Map<String, Object> terms, int status, String rule) {
        exceptions.ask(Staff.LEAD, subject, criterion, terms).refused(status, rule);
    }

    private String submitted() {
        return office.submitted(CaseAnswers.complete());
    }

    private String ofOwner(Actor owner) {
        return ofOwner(owner, Map.of());
    }

    private String ofOwner(Actor owner, Map<String, Object> terms) {
        var all = new java.util.HashMap<>(ownedBy(owner));
        all.putAll(terms);
        return Exceptions.number(exceptions.ask(owner, service(owner), all));
    }

    private static Map<String, Object> ownedBy(Actor owner) {
        return Map.of("owner", owner.person().value());
    }

    private String service(Actor owner) {
        var reference = register.newReferences(1).getFirst();
        register.enter(
                new ItService(reference, "Referrals", "Referrals.", owner.person().value()),
                new Recorded(new PersonId("office.pmo"), null, TestClock.START));
        return reference;
    }

    private List<String> listed(String filter) {
        return office.as(Staff.PMO).all("/exceptions?" + filter).stream()
                .map(one -> one.get("number").asString())
                .toList();
    }

    private JsonNode ofStandard(String standard, Actor actor) {
        return office.as(actor).get("/standards/" + standard + "/exceptions").ok();
    }

    private void publish(String code, String version, String from) {
        office.as(Staff.ADMINISTRATOR)
                .post(
                        "/standards/" + code + "/versions",
                        Map.of(
                                "version",
                                version,
                                "validFrom",
                                from,
                                "source",
                                "A document",
                                "datedBy",
                                "Its first page.",
                                "criteria",
                                List.of(
                                        Map.of(
                                                "code",
                                                "1",
                                                "title",
                                                "T",
                                                "text",
                                                "Do it.",
                                                "strength",
                                                "MUST"))))
                .ok();
    }

    private long acts() {
        return database.sql("select count(*) from audit_event").query(Long.class).single();
    }
}
