package uk.nhs.england.approvals.workflow;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.identity.SignedInAs;
import uk.nhs.england.approvals.testing.ServiceTest;

/** Processes, their models and everybody's work, over HTTP. */
@ServiceTest
class ProcessApiModuleTests {

    private static final RequestPostProcessor PMO = SignedInAs.person("flow.pmo", Role.PMO);
    private static final RequestPostProcessor ADMINISTRATOR =
            SignedInAs.person("flow.admin", Role.ADMINISTRATOR);

    @Autowired private ApplicationContext context;
    @Autowired private MockMvc mvc;

    private Acts acts;

    @BeforeEach
    void people() {
        acts = new Acts(context);
    }

    @Test
    void theProcessOfACaseSaysWhatIsDoneWhatIsNowAndWhomItWaitsFor() throws Exception {
        var reference = acts.before("TDA", "ARB");

        mvc.perform(get(process(reference)).with(PMO))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.model").value("business-case"))
                .andExpect(jsonPath("$.version").isNumber())
                .andExpect(jsonPath("$.diagram").value(containsString("/business-case/versions/")))
                .andExpect(
                        jsonPath("$.done", hasItems("submit", "decide-route", "route-asks-boards")))
                .andExpect(jsonPath("$.current[0].element").value("ask-opening-boards"))
                .andExpect(jsonPath("$.boardReviews[0].board").value("TDA"))
                .andExpect(jsonPath("$.boardReviews[0].current[0].element").value("decide"))
                .andExpect(jsonPath("$.boardReviews[0].current[0].waitsFor[0].kind").value("BOARD"))
                .andExpect(jsonPath("$.boardReviews[0].current[0].waitsFor[0].name").value("TDA"))
                .andExpect(
                        jsonPath("$.boardReviews[0].current[0].since")
                                .value("2026-09-02T09:00:00Z"));
    }

    @Test
    void theProcessOfAClosedCaseIsStillShown() throws Exception {
        var reference = acts.before("ARB");
        acts.approve("ARB", reference);

        mvc.perform(get(process(reference)).with(PMO))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.done", hasItems("end-approved")))
                .andExpect(jsonPath("$.current").isEmpty())
                .andExpect(jsonPath("$.boardReviews[0].done", hasItems("decide", "end-decided")));
    }

    @Test
    void aCaseThatIsNotThereHasNoProcess() throws Exception {
        mvc.perform(get(process("BC-1999-0001")).with(PMO)).andExpect(status().isNotFound());
    }

    @Test
    void aDraftHasNoProcess() throws Exception {
        mvc.perform(get(process(acts.draft())).with(PMO)).andExpect(status().isNotFound());
    }

    @Test
    void onlyTheAdministratorRebuilds() throws Exception {
        var reference = acts.submitted();

        mvc.perform(post(process(reference)).with(PMO)).andExpect(status().isForbidden());
        mvc.perform(post(process(reference)).with(ADMINISTRATOR))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.errors[0].rule").value("the-process-follows-the-case"));
    }

    @Test
    void aModelIsReadAsBpmn() throws Exception {
        mvc.perform(get("/api/v1/process-models/board-review/versions/1").with(PMO))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("application/xml"))
                .andExpect(content().string(containsString("<process id=\"board-review\"")));
    }

    @Test
    void aModelThatNeverWasIsNotFound() throws Exception {
        mvc.perform(get("/api/v1/process-models/board-review/versions/99").with(PMO))
                .andExpect(status().isNotFound());
    }

    @Test
    void myWorkIsListedInParts() throws Exception {
        acts.submitted();
        acts.submitted();

        mvc.perform(get("/api/v1/my-work?limit=1").with(PMO))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items.length()").value(1))
                .andExpect(jsonPath("$.items[0].link").value(containsString("/api/v1/")))
                .andExpect(header().string("Link", containsString("after=")));
    }

    private static String process(String reference) {
        return "/api/v1/business-cases/" + reference + "/process";
    }
}
