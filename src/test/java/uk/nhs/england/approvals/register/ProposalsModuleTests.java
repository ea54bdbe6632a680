package uk.nhs.england.approvals.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import tools.jackson.databind.JsonNode;

import uk.nhs.england.approvals.businesscase.CaseAnswers;
import uk.nhs.england.approvals.businesscase.answers.RequestKind;
import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.identity.Staff;
import uk.nhs.england.approvals.stories.Office;
import uk.nhs.england.approvals.testing.Api;
import uk.nhs.england.approvals.testing.ServiceTest;

import java.util.List;
import java.util.Map;

/** Approval writes the register, once an owner of the service says that it is so. */
@ServiceTest
class ProposalsModuleTests {

    @Autowired ApplicationContext context;

    private Office office;
    private Api owner;
    private Api pmo;

    @BeforeEach
    void open() {
        office = new Office(context);
        owner = office.as(Staff.OWNER);
        pmo = office.as(Staff.PMO);
    }

    @Test
    void anApprovedCaseProposesANewServiceAndThePmoConfirmsIt() {
        var reference = approved(CaseAnswers.complete());
        var proposal = proposal(reference);
        assertThat(proposal.get("ofNewService").asBoolean()).isTrue();
        assertThat(proposal.path("state").path("hosting").asString()).isEqualTo("VENDOR_CLOUD");
        var path = path(proposal, "confirmation");

        owner.post(path, Map.of("owner", "office.owner")).refused(403, "a-new-service-by-the-pmo");
        pmo.post(path, Map.of()).refused(422, "a-service-owner-owns");
        pmo.post(path, Map.of("owner", "office.owner")).ok();

        var service = proposal(reference).get("service").asString();
        var shown = owner.get("/services/" + service).ok();
        assertThat(shown.get("name").asString()).isEqualTo("Referral management");
        assertThat(shown.path("vendor").path("name").asString())
                .isEqualTo("Northern Health Systems Ltd");
        assertThat(owner.all("/services/" + service + "/contracts")).hasSize(1);
        assertThat(owner.all("/services/" + service + "/certificates")).hasSize(1);
        assertThat(events(service)).contains("ServiceEntered", "ProposalConfirmed");
        pmo.post(path, Map.of("owner", "office.owner")).refused(409, "a-proposal-is-resolved-once");
    }

    @Test
    void theOwnerOfTheServiceThatACaseChangesConfirmsOrDeclines() {
        var service = entered();
        var first = approved(changing(service));
        owner.post(path(proposal(first), "confirmation"), Map.of()).ok();
        assertThat(owner.get("/services/" + service).ok().at("/vendor/contact").asString())
                .contains("Jo Lacey");
        assertThat(owner.all("/services/" + service + "/contracts")).hasSize(1);
        assertThat(events(service))
                .containsSubsequence("ServiceEntered", "ServiceProposed", "ProposalConfirmed");

        var second = approved(changing(service));
        owner.post(path(proposal(second), "declining"), Map.of("reason", "It was not bought."))
                .ok();

        assertThat(proposal(second).path("resolution").path("reason").asString())
                .isEqualTo("It was not bought.");
        assertThat(owner.all("/services/" + service + "/contracts")).hasSize(1);
    }

    @Test
    void byTheOwnersOfTheService() {
        var proposal = proposal(approved(changing(entered())));

        office.as(Staff.actor("office.other-owner", Role.SERVICE_OWNER))
                .post(path(proposal, "confirmation"), Map.of())
                .refused(403, "by-the-owners-of-the-service");
        assertThat(pmo.post("/services/proposals/2000000000/confirmation", Map.of()).status())
                .isEqualTo(404);
    }

    @Test
    void aServiceIsLinkedToItsCasesAndTheirDecisions() {
        var service = entered();
        var reference = approved(changing(service));

        var links = owner.get("/services/" + service + "/links").ok().get("items");

        assertThat(links.valueStream().map(one -> one.get("kind").asString()))
                .containsExactly("BUSINESS_CASE", "DECISION");
        assertThat(links.path(0).path("reference").asString()).isEqualTo(reference);
        assertThat(links.path(1).path("words").asString()).isEqualTo("ARB: approved");
    }

    @Test
    void aCaseThatIsSubmittedNamesServicesThatExist() {
        var reference = office.begin(changing("SV-none"));
        var path = "/business-cases/" + reference;
        var lead = office.as(Staff.LEAD);

        lead.having(lead.get(path))
                .post(path + "/submissions", null)
                .refused(422, "names-services-that-exist");
    }

    private static CaseAnswers changing(String service) {
        return CaseAnswers.complete()
                .asking(RequestKind.RENEWAL)
                .with("need", "services", List.of(service));
    }

    private String approved(CaseAnswers answers) {
        var reference = office.routed(answers);
        office.everyConsulteeIsContent(reference);
        office.approve("ARB", reference);
        return reference;
    }

    private JsonNode proposal(String reference) {
        return pmo.all("/services/proposals").stream()
                .filter(one -> one.get("businessCase").asString().equals(reference))
                .findFirst()
                .orElseThrow();
    }

    private static String path(JsonNode proposal, String verb) {
        return "/services/proposals/%d/%s".formatted(proposal.get("number").asInt(), verb);
    }

    private List<String> events(String service) {
        return owner.all("/services/" + service + "/history").stream()
                .map(one -> one.get("event").asString())
                .toList();
    }

    private String entered() {
        return owner.post("/services", Entries.json("Portal")).ok().get("reference").asString();
    }
}
