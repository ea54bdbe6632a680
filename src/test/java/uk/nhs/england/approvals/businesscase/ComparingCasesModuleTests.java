package uk.nhs.england.approvals.businesscase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import tools.jackson.databind.JsonNode;

import uk.nhs.england.approvals.boards.Boards;
import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.decisions.Outcomes;
import uk.nhs.england.approvals.identity.AccessList;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.likeness.Likeness;
import uk.nhs.england.approvals.register.ItService;
import uk.nhs.england.approvals.register.ServiceRegister;
import uk.nhs.england.approvals.stories.Office;
import uk.nhs.england.approvals.testing.ServiceTest;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Cases are compared with what exists (product rule 6), and with what was decided before. */
@ServiceTest
class ComparingCasesModuleTests {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final ApplicationContext context;
    private final Office office;
    private final JdbcClient database;
    private final OwedComparisons owed;
    private final ServiceRegister register;

    /** Words that no other test uses, so that only what a test makes is alike. */
    private final String subject = "zorbing%d quibble%1$d".formatted(NUMBER.incrementAndGet());

    ComparingCasesModuleTests(@Autowired ApplicationContext context) {
        this.context = context;
        office = new Office(context);
        database = context.getBean(JdbcClient.class);
        owed = context.getBean(OwedComparisons.class);
        register = context.getBean(ServiceRegister.class);
    }

    @BeforeEach
    void whatIsAlikeIsLikely() {
        owed.makeAll();
        database.sql("update businesscase_likely_overlap set score = 0.5").update();
    }

    @AfterEach
    void nothingIsAlike() {
        owed.makeAll();
        database.sql("update businesscase_likely_overlap set score = 2").update();
    }

    @Test
    void aSubmittedVersionIsComparedWithServicesAndTheLikelyOneIsAnOverlap() {
        var service = service();
        var reference = submitted("OFFICIAL");
        owed.makeAll();

        var overlap = overlaps(reference, Staff.LEAD).getFirst();
        assertThat(overlap.get("other").asString()).isEqualTo(service);
        assertThat(overlap.get("declaredBy").asString()).isEqualTo("it-approvals");
        assertThat(overlap.get("score").asDouble()).isBetween(0.5, 1.0);
        assertThat(overlap.get("inCommon").toString()).contains("zorbing");
        var comparison = comparisons(reference).getFirst();
        assertThat(comparison.get("version").asInt()).isEqualTo(1);
        assertThat(comparison.get("matches").get(0).get("reference").asString()).isEqualTo(service);
    }

    @Test
    void anotherThresholdLeavesWhatWasComparedAsItWas() {
        var thresholds = context.getBean(OverlapThresholds.class).all();
        service();
        var reference = submitted("OFFICIAL");
        owed.makeAll();
        var compared = comparisons(reference);
        var found = overlaps(reference, Staff.LEAD);
        try {
            office.as(Staff.ADMINISTRATOR)
                    .put("/overlap-thresholds/" + office.today(), Map.of("score", 0.99))
                    .ok();
            owed.makeAll();

            assertThat(comparisons(reference)).isNotEmpty().isEqualTo(compared);
            assertThat(overlaps(reference, Staff.LEAD)).isNotEmpty().isEqualTo(found);
            var later = submitted("OFFICIAL");
            owed.makeAll();
            assertThat(comparisons(later).getFirst().get("likelyFrom").asDouble()).isEqualTo(0.99);
            assertThat(compared.getFirst().get("likelyFrom").asDouble()).isEqualTo(0.5);
        } finally {
            database.sql("delete from businesscase_likely_overlap").update();
            thresholds.forEach(this::keep);
        }
    }

    private void keep(OverlapThreshold one) {
        database.sql(
                        "insert into businesscase_likely_overlap (score, valid_from, valid_to)"
                                + " values (?, ?, ?)")
                .params(one.score(), one.from(), one.until())
                .update();
    }

    @Test
    void aCaseInFlightIsFoundByTheNextOneLikeIt() {
        var first = submitted("OFFICIAL");
        owed.makeAll();
        var second = submitted("OFFICIAL");
        owed.makeAll();

        assertThat(others(second)).containsExactly(first);
        assertThat(others(first)).isEmpty();
    }

    @Test
    void anOverlapFoundBlocksTheArbUntilItsEvidenceIsAccepted() {
        service();
        var reference = submitted("OFFICIAL");
        owed.makeAll();
        office.confirmRoute(reference);

        office.everyConsulteeIsContent(reference);
        assertThat(approval(reference)).isEqualTo(409);
        answerAndAccept(reference);
        assertThat(approval(reference)).isEqualTo(201);
    }

    @Test
    void aVersionNotComparedYetIsComparedBeforeTheArbApproves() {
        service();
        var reference = submitted("OFFICIAL");
        office.confirmRoute(reference);

        assertThat(approval(reference)).isEqualTo(409);
        assertThat(others(reference)).isEmpty();
        owed.makeAll();
        assertThat(others(reference)).hasSize(1);
    }

    @Test
    void nobodyLearnsOfASensitiveCaseByItsLikeness() {
        var hidden = submitted("OFFICIAL_SENSITIVE");
        owed.makeAll();
        var reference = submitted("OFFICIAL");
        owed.makeAll();

        assertThat(others(reference)).isEmpty();
        assertThat(comparisons(reference).getFirst().get("matches").toString())
                .doesNotContain(hidden);
    }

    @Test
    void aCaseThatOnesReaderMayNotReadHasNoName() {
        var hidden = submitted("OFFICIAL_SENSITIVE");
        var reference = submitted("OFFICIAL");
        office.as(Staff.PMO)
                .post(
                        Office.of(reference) + "/overlaps",
                        Map.of("other", hidden, "why", "Both ask for the same."))
                .ok();

        assertThat(others(reference)).containsExactly(hidden);
        var shown = overlaps(reference, Boards.chairOf("TDA")).getFirst();
        assertThat(shown.has("other") && !shown.get("other").isNull()).isFalse();
    }

    @Test
    void aCaseThatCameToNothingStandsInNobodysWay() {
        var first = submitted("OFFICIAL");
        owed.makeAll();
        var second = submitted("OFFICIAL");
        owed.makeAll();
        office.withdraw(first);

        assertThat(overlaps(second, Staff.LEAD).getFirst().get("open").asBoolean()).isFalse();
        office.confirmRoute(second);
        office.everyConsulteeIsContent(second);
        assertThat(approval(second)).isEqualTo(201);
        var third = submitted("OFFICIAL");
        owed.makeAll();
        assertThat(others(third)).doesNotContain(first);
    }

    @Test
    void authorsAreAskedToAnswerFiveAtMost() {
        for (int i = 0; i < 7; i++) {
            service();
        }
        var reference = submitted("OFFICIAL");
        owed.makeAll();

        assertThat(others(reference)).hasSize(5);
        assertThat(comparisons(reference).getFirst().get("matches").valueStream())
                .filteredOn(match -> match.get("score").asDouble() > 0.5)
                .hasSize(7);
    }

    @Test
    void aComparisonStaysOwedUntilAllThatIsThereIsUnderstood() {
        var service = service();
        var reference = submitted("OFFICIAL");
        var halfway = new HalfUnderstood();
        assertThat(halfway.compareOwed(reference)).isFalse();
        assertThat(comparisons(reference)).isEmpty();
        assertThat(others(reference)).isEmpty();

        halfway.understood = true;
        assertThat(halfway.compareOwed(reference)).isTrue();
        assertThat(others(reference)).containsExactly(service);
        assertThat(halfway.compareOwed(reference)).isTrue();
        assertThat(comparisons(reference)).hasSize(1);
    }

    @Test
    void aDraftIsComparedForItsAuthorsAndNothingIsRecorded() {
        var service = service();
        var reference = begun("OFFICIAL");

        var comparison = compare(reference, Staff.LEAD);
        assertThat(comparison.get("version").asInt()).isZero();
        assertThat(comparison.get("matches").get(0).get("reference").asString()).isEqualTo(service);
        assertThat(others(reference)).isEmpty();
        assertThat(comparisons(reference)).isEmpty();
    }

    @Test
    void whoeverAsksAgainFindsWhatCameLater() {
        var reference = submitted("OFFICIAL");
        owed.makeAll();
        assertThat(others(reference)).isEmpty();

        var service = service();
        compare(reference, Boards.chairOf("ARB"));
        compare(reference, Boards.chairOf("ARB"));
        assertThat(others(reference)).containsExactly(service);
        assertThat(comparisons(reference)).hasSize(3);
    }

    @Test
    void precedentsAreDecisionsOnLikeCasesWithTheirConditions() {
        var earlier = submitted("OFFICIAL");
        office.confirmRoute(earlier);
        var decision =
                office.decide(
                        "ARB",
                        earlier,
                        Outcomes.approvedIf(
                                List.of(Outcomes.condition(office.today().plusDays(9)))));
        var reference = submitted("OFFICIAL");

        var precedents =
                office.as(Staff.LEAD).get(Office.of(reference) + "/precedents").ok().get("items");
        var first = precedents.get(0);
        assertThat(first.get("alike").get("reference").asString()).isEqualTo(earlier);
        assertThat(first.get("standing").asString()).isEqualTo("APPROVED_WITH_CONDITIONS");
        var decided = first.get("decisions").get(0);
        assertThat(decided.get("number").asString()).isEqualTo(decision);
        assertThat(decided.get("conditions").get(0).get("state").asString()).isEqualTo("OPEN");
    }

    @Test
    void aPrecedentIsFoundBehindManyCasesThatNobodyHasDecidedOn() {
        var earlier = submitted("OFFICIAL");
        office.confirmRoute(earlier);
        office.decide("ARB", earlier, Outcomes.rejected());
        var reference = submitted("OFFICIAL");
        for (int i = 0; i < 30; i++) {
            submitted("OFFICIAL");
        }

        var precedents = items(Staff.LEAD, Office.of(reference) + "/precedents");

        assertThat(precedents.getFirst().get("alike").get("reference").asString())
                .isEqualTo(earlier);
    }

    @Test
    void aServiceThatHasEndedIsNoOverlap() {
        var ended = service();
        var lasting = service();
        ends(ended, "2026-09-01");
        ends(lasting, "2026-09-02");

        var reference = submitted("OFFICIAL");
        owed.makeAll();

        assertThat(others(reference)).containsExactly(lasting);
        assertThat(comparisons(reference).getFirst().get("matches").toString())
                .doesNotContain(ended);
    }

    @Test
    void aCaseThatBecameSensitiveIsNamedNoLongerAsWhatAnotherWasLike() {
        var first = submitted("OFFICIAL");
        owed.makeAll();
        var second = submitted("OFFICIAL");
        owed.makeAll();
        office.edit(first, Map.of("marking", Map.of("classification", "OFFICIAL_SENSITIVE")));
        office.submit(first);

        var outsider = Staff.OUTSIDER;
        var shown = overlaps(second, outsider).getFirst();
        assertThat(shown.toString()).doesNotContain(first, "zorbing");
        assertThat(items(outsider, Office.of(second) + "/overlaps/comparisons").toString())
                .doesNotContain(first, "Booking of " + subject);
        assertThat(office.as(outsider).all(Office.of(second) + "/history").toString())
                .doesNotContain(first);
        assertThat(others(second)).containsExactly(first);
        assertThat(comparisons(second).toString()).contains(first);
    }

    @Test
    void aDecisionThatWasSupersededIsShownAsSuch() {
        var earlier = submitted("OFFICIAL");
        office.confirmRoute(earlier);
        var deferred = office.decide("ARB", earlier, Outcomes.deferred("The exit plan."));
        office.submit(earlier);
        var approved =
                office.decide(
                        "ARB",
                        earlier,
                        Outcomes.approvedIf(
                                List.of(Outcomes.condition(office.today().plusDays(9)))));
        var reference = submitted("OFFICIAL");

        var decided =
                items(Staff.LEAD, Office.of(reference) + "/precedents").getFirst().get("decisions");

        assertThat(decided).hasSize(2);
        assertThat(decided.get(0).get("number").asString()).isEqualTo(deferred);
        assertThat(decided.get(0).get("supersededBy").asString()).isEqualTo(approved);
        assertThat(decided.get(1).get("number").asString()).isEqualTo(approved);
        assertThat(decided.get(1).path("supersededBy").isString()).isFalse();
    }

    @Test
    void aSensitivePrecedentIsToldOnlyToWhomMayReadIt() {
        var hidden = submitted("OFFICIAL_SENSITIVE");
        office.confirmRoute(hidden);
        office.decide("ARB", hidden, Outcomes.rejected());
        var reference = submitted("OFFICIAL");
        var path = Office.of(reference) + "/precedents";

        assertThat(items(Staff.OUTSIDER, path).toString()).doesNotContain(hidden);
        assertThat(items(Boards.chairOf("TDA"), path).toString()).doesNotContain(hidden);
        var told = items(Boards.chairOf("ARB"), path);
        assertThat(told.getFirst().get("alike").get("reference").asString()).isEqualTo(hidden);
        assertThat(told.getFirst().get("standing").asString()).isEqualTo("REJECTED");
        assertThat(told.getFirst().get("alike").get("score").asDouble()).isBetween(0.1, 1.0);
    }

    private void ends(String service, String lastDay) {
        database.sql("update register_service set ends = cast(? as date) where reference = ?")
                .params(lastDay, service)
                .update();
    }

    /** A node on which another text was submitted while it compared. */
    private final class HalfUnderstood {

        private final ComparingCases comparing;
        private boolean understood;

        HalfUnderstood() {
            var likeThis =
                    new LikeThis(
                            context.getBean(Likeness.class),
                            context.getBean(AccessList.class),
                            context.getBean(ServiceRegister.class),
                            context.getBean(Rosters.class),
                            database) {
                        @Override
                        boolean understandsAll() {
                            return understood;
                        }
                    };
            comparing =
                    new ComparingCases(
                            context.getBean(Cases.class),
                            context.getBean(BusinessCases.class),
                            context.getBean(CaseReading.class),
                            context.getBean(Comparisons.class),
                            likeThis,
                            context.getBean(FoundOverlaps.class),
                            context.getBean(Rosters.class),
                            context.getBean(Clock.class));
        }

        boolean compareOwed(String reference) {
            var transaction =
                    new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
            return Boolean.TRUE.equals(transaction.execute(_ -> comparing.compareOwed(reference)));
        }
    }

    private String begun(String marking) {
        var draft =
                Map.of(
                        "title", "Booking of " + subject,
                        "marking", Map.of("classification", marking),
                        "answers",
                                CaseAnswers.complete()
                                        .with("need", "problem", "Clerks book " + subject)
                                        .with("need", "users", "Everyone with " + subject)
                                        .json());
        return office.as(Staff.LEAD)
                .post("/business-cases", draft)
                .ok()
                .get("reference")
                .asString();
    }

    private String submitted(String marking) {
        var reference = begun(marking);
        office.submit(reference);
        return reference;
    }

    private String service() {
        var reference = "SV-T%05d".formatted(NUMBER.incrementAndGet());
        register.enter(
                new ItService(
                        reference,
                        "Booking of " + subject,
                        "Clerks book %s. Everyone with %1$s".formatted(subject),
                        Staff.OWNER.person().value()),
                Recorded.byService(Instant.EPOCH));
        return reference;
    }

    private JsonNode compare(String reference, Actor actor) {
        return office.as(actor).post(Office.of(reference) + "/overlaps/comparisons", null).ok();
    }

    private List<JsonNode> overlaps(String reference, Actor actor) {
        return items(actor, Office.of(reference) + "/overlaps");
    }

    private List<JsonNode> comparisons(String reference) {
        return items(Staff.LEAD, Office.of(reference) + "/overlaps/comparisons");
    }

    private List<JsonNode> items(Actor actor, String path) {
        return office.as(actor).get(path).ok().get("items").valueStream().toList();
    }

    private List<String> others(String reference) {
        return overlaps(reference, Staff.PMO).stream()
                .map(overlap -> overlap.get("other").asString())
                .toList();
    }

    private int approval(String reference) {
        return office.decide(
                        office.sitting("ARB"),
                        Boards.chairOf("ARB"),
                        reference,
                        Outcomes.approved())
                .status();
    }

    private void answerAndAccept(String reference) {
        var path = Office.of(reference) + "/overlaps/1";
        office.as(Staff.LEAD)
                .post(
                        path + "/evidence",
                        Map.of("answer", "NOT_VIABLE", "evidence", "It is to be switched off."))
                .ok();
        office.as(Boards.chairOf("ARB"))
                .post(path + "/verdict", Map.of("accepted", true, "reason", "Seen."))
                .ok();
    }
}
