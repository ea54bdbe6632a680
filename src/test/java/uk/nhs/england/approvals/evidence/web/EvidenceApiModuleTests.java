package uk.nhs.england.approvals.evidence.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import uk.nhs.england.approvals.businesscase.CaseAnswers;
import uk.nhs.england.approvals.evidence.Offering;
import uk.nhs.england.approvals.evidence.files.MadeFiles;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.stories.Office;
import uk.nhs.england.approvals.testing.ServiceTest;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Evidence is offered once, for every criterion that it answers. */
@ServiceTest
class EvidenceApiModuleTests {

    private static final String[] OF_THREE_STANDARDS = {
        "DPIA/2022-06/1", "SLSP/2022-06/1", "TCOP/2021-11/6"
    };

    private final Office office;
    private final JdbcClient database;
    private Offering evidence;

    EvidenceApiModuleTests(@Autowired ApplicationContext context) {
        office = new Office(context);
        database = context.getBean(JdbcClient.class);
        evidence = new Offering(office, "");
    }

    @BeforeEach
    void aCase() {
        evidence = new Offering(office, office.submitted(CaseAnswers.complete()));
    }

    @Test
    void aLinkSupportsItsCriteriaAtOnce() {
        var item = evidence.link("2027-08-31", OF_THREE_STANDARDS);

        var shown = evidence.show(item);
        assertThat(shown.get("state").asString()).isEqualTo("VALID");
        assertThat(shown.get("wouldReopen")).hasSize(3);
        assertThat(shown.get("file").isNull()).isTrue();
        assertThat(office.acts(evidence.reference())).endsWith("EvidenceOffered");
    }

    @Test
    void oneItemAnswersEveryStandardThatWantsIt() {
        var before = evidence.gaps(Staff.LEAD);
        assertThat(before).contains(OF_THREE_STANDARDS);

        evidence.link(null, OF_THREE_STANDARDS);

        assertThat(evidence.gaps(Staff.LEAD))
                .hasSize(before.size() - 3)
                .doesNotContain(OF_THREE_STANDARDS);
    }

    @Test
    void withoutItsFileAnItemSupportsNothing() {
        var item = evidence.waiting(Map.of("criteria", List.of(OF_THREE_STANDARDS)));
        assertThat(evidence.state(item)).isEqualTo("AWAITS_FILE");
        assertThat(evidence.gaps(Staff.LEAD)).contains(OF_THREE_STANDARDS);

        evidence.send(item, "dpia.pdf", MadeFiles.pdf()).ok();

        assertThat(evidence.state(item)).isEqualTo("VALID");
        assertThat(evidence.gaps(Staff.LEAD)).doesNotContain(OF_THREE_STANDARDS);
    }

    @Test
    void whatItSupportsIsSaidAnew() {
        var item = evidence.link(null, "DPIA/2022-06/1", "SLSP/2022-06/1");

        evidence.support(item, "DPIA/2022-06/1", "TCOP/2021-11/6").ok();

        assertThat(evidence.gaps(Staff.LEAD))
                .contains("SLSP/2022-06/1")
                .doesNotContain("DPIA/2022-06/1", "TCOP/2021-11/6");
        var change = office.history(evidence.reference()).getLast().get("changes").toString();
        assertThat(change).contains("SLSP/2022-06/1", "TCOP/2021-11/6").doesNotContain("DPIA");
    }

    @Test
    void whoHasNotReadTheItemIsTold() {
        var item = evidence.link(null, "DPIA/2022-06/1");
        var lead = office.as(Staff.LEAD);
        var read = lead.get(evidence.path(item));
        evidence.support(item, "SLSP/2022-06/1").ok();
        var criteria = Map.of("criteria", List.of());

        assertThat(lead.having(read).put(evidence.path(item) + "/criteria", criteria).status())
                .isEqualTo(412);
        assertThat(lead.put(evidence.path(item) + "/criteria", criteria).status()).isEqualTo(428);
        assertThat(evidence.show(item).get("criteria")).hasSize(1);
    }

    @Test
    void aRepeatedOfferIsOneItem() {
        var key = UUID.randomUUID().toString();
        var lead = office.as(Staff.LEAD).with("Idempotency-Key", key);
        var item = Offering.item(Map.of("link", "https://example.nhs.uk/" + key));

        var first = lead.post(evidence.path(), item).ok().get("reference").asString();
        var again = lead.post(evidence.path(), item).ok().get("reference").asString();

        assertThat(again).isEqualTo(first);
        assertThat(office.as(Staff.LEAD).all(evidence.path())).hasSize(1);
    }

    @Test
    void theSameLinkIsThereOnceAndMayBeRenewed() {
        var link = Map.of("link", "https://example.nhs.uk/" + UUID.randomUUID());
        var item = evidence.link(link);

        evidence.offer(Offering.item(link), Staff.LEAD).refused(409, "a-link-is-there-once");
        evidence.renew(item, link);
    }

    @Test
    void aNewerItemTakesThePlaceOfTheOlderWithItsCriteria() {
        var older = evidence.link("2026-12-31", OF_THREE_STANDARDS);

        var newer = evidence.renew(older, Map.of("expires", "2027-12-31"));

        assertThat(evidence.state(older)).isEqualTo("REPLACED");
        assertThat(evidence.show(older).get("replacedBy").asString()).isEqualTo(newer);
        assertThat(evidence.show(newer).get("criteria")).hasSize(3);
        assertThat(evidence.gaps(Staff.LEAD)).doesNotContain(OF_THREE_STANDARDS);
        evidence.support(older, "DPIA/2022-06/1").refused(409, "evidence-is-in-use");
        evidence.withdraw(older).refused(409, "evidence-is-in-use");
    }

    @Test
    void theOlderItemCountsUntilTheFileOfTheNewerIsHere() {
        var older = evidence.link("2026-12-31", OF_THREE_STANDARDS);
        var newer =
                evidence.replace(older, Offering.item(Map.of()), Staff.LEAD)
                        .ok()
                        .get("reference")
                        .asString();
        assertThat(evidence.state(older)).isEqualTo("VALID");
        evidence.replace(older, Offering.item(Map.of()), Staff.LEAD).refused(409, "replaced-once");

        evidence.send(newer, "dpia.pdf", MadeFiles.pdf()).ok();

        assertThat(evidence.state(older)).isEqualTo("REPLACED");
    }

    @Test
    void anOwnerWhoIsNoAuthorRenewsAndDoesNothingElse() {
        var item = evidence.link(Map.of("owner", Staff.OWNER.person().value()));
        var newer = Offering.item(Map.of("owner", Staff.OWNER.person().value()));

        var renewed = evidence.replace(item, newer, Staff.OWNER).ok().get("reference").asString();
        evidence.send(renewed, "dpia.pdf", MadeFiles.pdf(), Staff.OWNER).ok();

        evidence.offer(Offering.item(Map.of()), Staff.OUTSIDER).refused(403, "by-its-authors");
        evidence.replace(renewed, newer, Staff.OUTSIDER).refused(403, "by-its-authors-or-owner");
        evidence.send(renewed, "dpia.pdf", MadeFiles.pdf(), Staff.OUTSIDER)
                .refused(403, "by-its-authors-or-owner");
    }

    @Test
    void whatIsWithdrawnSupportsNothingAndStaysOnTheRecord() {
        var item = evidence.link(null, OF_THREE_STANDARDS);

        evidence.withdraw(item).ok();

        assertThat(evidence.state(item)).isEqualTo("WITHDRAWN");
        assertThat(evidence.gaps(Staff.LEAD)).contains(OF_THREE_STANDARDS);
        assertThat(office.history(evidence.reference()).getLast().get("what").asString())
                .isEqualTo("Evidence " + item + " withdrawn, 3 criteria reopened");
        evidence.withdraw(item).refused(409, "evidence-is-in-use");
    }

    @Test
    void aClosedCaseTakesNoEvidence() {
        var item = evidence.link(null, OF_THREE_STANDARDS);
        var waiting = evidence.waiting(Map.of());
        office.withdraw(evidence.reference());

        evidence.offer(Offering.item(Map.of()), Staff.LEAD).refused(409, "case-is-open");
        evidence.withdraw(item).refused(409, "case-is-open");
        evidence.support(item).refused(409, "case-is-open");
        evidence.send(waiting, "dpia.pdf", MadeFiles.pdf()).refused(409, "case-is-open");
        assertThat(evidence.replace(item, Offering.item(Map.of()), Staff.LEAD).rules())
                .contains("case-is-open");
    }

    @Test
    void whatADecisionRestsOnIsNeverAltered() {
        var item = evidence.waiting(Map.of("expires", "2027-08-31"));
        evidence.send(item, "dpia.pdf", MadeFiles.pdf()).ok();
        var gone = evidence.link(null, OF_THREE_STANDARDS);
        evidence.withdraw(gone).ok();

        for (var change :
                List.of(
                        "update evidence_item set title = 'Other' where reference = '%s'",
                        "update evidence_item set expires = '2030-01-01' where reference = '%s'",
                        "update evidence_item set classification = 'OFFICIAL_SENSITIVE' where"
                                + " reference = '%s'",
                        "update evidence_item set has_file = false where reference = '%s'",
                        "delete from evidence_item where reference = '%s'",
                        "update evidence_file set name = 'other.pdf' where item = '%s'",
                        "delete from evidence_file_part where item = '%s'")) {
            isRefused(change.formatted(item));
        }
        isRefused(
                "update evidence_item set withdrawn_at = null, withdrawn_reason = null"
                        + " where reference = '%s'".formatted(gone));
        isRefused(
                "update evidence_item set criteria = '{}' where reference = '%s'".formatted(gone));
        isRefused("truncate evidence_item cascade");
    }

    @Test
    void whatCannotBeEvidenceIsRefusedWithItsField() {
        refuses(Map.of("expires", "2026-08-31"), "expires");
        refuses(Map.of("expires", "2026-09-01"), "expires");
        refuses(Map.of("issued", "2026-09-03"), "issued");
        refuses(Map.of("issued", "1026-09-03"), "issued");
        refuses(Map.of("expires", "9999-12-31"), "expires");
        refuses(Map.of("owner", "nobody.known"), "owner");
        refuses(Map.of("criteria", List.of("TCOP/2021-11/99")), "criteria");
        refuses(Map.of("criteria", List.of("no key")), "criteria[0]");
        refuses(Map.of("criteria", Collections.nCopies(201, "TCOP/2021-11/1")), "criteria");
        refuses(Map.of("title", " "), "title");
        refuses(Map.of("title", "x".repeat(201)), "title");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.nhs.uk/dpia",
                "javascript:alert(1)",
                "https://",
                "https://localhost/dpia",
                "https://user:word@example.nhs.uk/",
                "https://example.nhs.uk/a b",
                "https://example.nhs.uk/\"><script>",
                "file:///etc/passwd",
                "data:text/html,x"
            })
    void aLinkIsAnHttpsAddress(String link) {
        refuses(Map.of("link", link), "link");
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        var other = new Offering(office, office.submitted(CaseAnswers.complete()));
        var item = other.link(Map.of());

        for (var path :
                List.of(
                        evidence.path("EV-1999-0001"),
                        evidence.path(item),
                        evidence.file(item),
                        other.file(item),
                        "/business-cases/BC-1999-0001/evidence")) {
            assertThat(office.as(Staff.LEAD).get(path).status()).as(path).isEqualTo(404);
        }
        assertThat(evidence.withdraw(item).status()).isEqualTo(404);
    }

    @Test
    void evidenceIsListedPageByPageAndByWhatExpiresFirst() {
        var last = evidence.link(null, "DPIA/2022-06/1");
        var first = evidence.link("2026-10-01", "DPIA/2022-06/1");
        var second = evidence.link("2026-10-02", "DPIA/2022-06/1");
        evidence.withdraw(evidence.link("2026-09-30", "DPIA/2022-06/1")).ok();
        var lead = office.as(Staff.LEAD);

        assertThat(lead.get(evidence.path() + "?limit=2").ok().get("items")).hasSize(2);
        assertThat(lead.all(evidence.path())).hasSize(4);
        var mine = "/evidence?owner=" + Staff.LEAD.person();
        assertThat(lead.all(mine))
                .filteredOn(one -> one.get("businessCase").asString().equals(evidence.reference()))
                .extracting(one -> one.get("reference").asString())
                .containsExactly(first, second, last);
        assertThat(lead.all(mine + "&expiresBefore=2026-10-02"))
                .extracting(one -> one.get("reference").asString())
                .contains(first)
                .doesNotContain(second, last);
        assertThat(lead.get("/evidence?expiresBefore=soon").status()).isEqualTo(400);
        assertThat(lead.get("/evidence?after=x").status()).isEqualTo(400);
    }

    private void refuses(Map<String, ?> otherwise, String field) {
        var refused = evidence.offer(Offering.item(otherwise), Staff.LEAD);
        assertThat(refused.status()).as(otherwise.toString()).isEqualTo(422);
        assertThat(refused.fields()).as(otherwise.toString()).containsOnly(field);
    }

    private void isRefused(String sql) {
        assertThatThrownBy(() -> database.sql(sql).update())
                .as(sql)
                .hasMessageContaining("append-only");
    }
}
