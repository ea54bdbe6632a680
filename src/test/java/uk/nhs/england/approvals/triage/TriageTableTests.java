package uk.nhs.england.approvals.triage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import uk.nhs.england.approvals.businesscase.CaseAnswers;
import uk.nhs.england.approvals.businesscase.RouteProposal;
import uk.nhs.england.approvals.businesscase.Routing;
import uk.nhs.england.approvals.businesscase.answers.RequestKind;
import uk.nhs.england.approvals.tables.DecisionTable;
import uk.nhs.england.approvals.tables.Tables;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The published table, by the office's own examples (rules 1, 2 and 7). */
class TriageTableTests {

    private static final Map<String, Long> THRESHOLDS =
            Map.of(
                    "veryLargeProject", 10_000_000L,
                    "lightRenewal", 100_000L,
                    "financeReview", 100_000L);

    private static DecisionTable table;

    @BeforeAll
    static void publishedTable() throws IOException {
        table = new Tables().on("triage", LocalDate.parse("2026-09-02"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # example                        | asks for           | core IT | public | app   | pounds   | other | boards
                    a managed service                | NEW_SERVICE        | NONE    | false  | false | 240000   | false | ARB
                    a service for the directory      | NEW_SERVICE        | CHANGES | false  | false | 240000   | false | TDA ARB
                    a service that sends mail        | NEW_SERVICE        | USES    | false  | false | 240000   | false | TDA ARB
                    an appointments site             | NEW_SERVICE        | NONE    | true   | false | 240000   | false | DPAG ARB
                    an app for midwives              | NEW_SERVICE        | NONE    | false  | true  | 240000   | false | DPAG ARB
                    a very large programme           | NEW_SERVICE        | NONE    | false  | false | 10000000 | false | DPAG ARB
                    a pound below very large         | NEW_SERVICE        | NONE    | false  | false | 9999999  | false | ARB
                    a public site on core IT         | NEW_SERVICE        | CHANGES | true   | true  | 20000000 | true  | TDA DPAG ARB
                    a module more                    | SIGNIFICANT_CHANGE | NONE    | false  | false | 5000     | false | ARB
                    a small renewal                  | RENEWAL            | NONE    | false  | false | 99999    | false | NO_GOVERNANCE
                    a renewal that uses core IT      | RENEWAL            | USES    | false  | false | 99999    | false | NO_GOVERNANCE
                    a large renewal                  | RENEWAL            | NONE    | false  | false | 100000   | false | ARB
                    a renewal of a public site       | RENEWAL            | NONE    | true   | false | 5000     | false | DPAG ARB
                    a renewal on other architecture  | RENEWAL            | NONE    | false  | false | 5000     | true  | ARB
                    a minor change                   | MINOR_CHANGE       | NONE    | false  | false | 5000     | false | NO_GOVERNANCE
                    a minor change of core IT        | MINOR_CHANGE       | CHANGES | false  | false | 5000     | false | TDA ARB
                    a dear minor change              | MINOR_CHANGE       | NONE    | false  | false | 100000   | false | ARB
                    a question                       | ADVICE             | CHANGES | true   | true  | 20000000 | true  | ADVICE_ONLY
                    """)
    void theOfficesExamples(
            String example,
            RequestKind asked,
            String coreIt,
            boolean forThePublic,
            boolean app,
            long pounds,
            boolean otherArchitecture,
            String expected) {
        var answers =
                CaseAnswers.complete()
                        .asking(asked)
                        .costing(pounds)
                        .with("technology", "coreItImpact", coreIt)
                        .with("technology", "differsFromArchitecture", otherArchitecture)
                        .with("digital", "publicDigitalService", forThePublic)
                        .with("digital", "mobileApp", app);

        var route = route(answers);

        assertThat(route.boards().isEmpty() ? route.kind().name() : codes(route.boards()))
                .isEqualTo(expected);
    }

    @Test
    void consulteesFollowFromTheAnswersEachWithItsReasons() {
        var route =
                route(
                        CaseAnswers.complete()
                                .with("data", "dataLocation", "OFFSHORE")
                                .with("technology", "singleSignOn", "NONE")
                                .with("supplier", "certifications", List.of()));

        assertThat(Stream.of(codes(route.consultees()).split(" ")))
                .containsExactlyInAnyOrder(
                        "IT_SECURITY",
                        "INFORMATION_GOVERNANCE",
                        "FINANCE",
                        "COMMERCIAL",
                        "SERVICE_MANAGEMENT");
        assertThat(reason(route, "INFORMATION_GOVERNANCE"))
                .contains("It holds personal data.")
                .contains("outside England");
        assertThat(reason(route, "IT_SECURITY"))
                .contains("reached from the Internet")
                .contains("neither Cyber Essentials Plus nor ISO 27001")
                .contains("no single sign-on");
    }

    @Test
    void aQuestionNotAnsweredYetCountsAsNo() {
        var route =
                route(
                        CaseAnswers.complete()
                                .without("digital", "publicDigitalService")
                                .without("technology", "coreItImpact")
                                .without("costs", "wholeLifeCost"));

        assertThat(codes(route.boards())).isEqualTo("ARB");
    }

    @Test
    void aCostThatIsNotKnownGoesTheWayOfALargeOne() {
        for (var asked : List.of(RequestKind.RENEWAL, RequestKind.MINOR_CHANGE)) {
            var route =
                    route(
                            CaseAnswers.complete()
                                    .asking(asked)
                                    .without("costs", "wholeLifeCost")
                                    .with("costs", "notKnown", true));

            assertThat(codes(route.boards())).isEqualTo("DPAG ARB");
            assertThat(codes(route.consultees())).contains("FINANCE");
        }
    }

    @Test
    void theRowsThatAskAConsulteeAreKnown() {
        var routing = new DecisionTableRouting(new Tables(), null);
        var day = LocalDate.parse("2026-09-02");
        var first = LocalDate.parse("2026-04-01");

        assertThat(routing.rowsAsking("IT_SECURITY", day))
                .extracting(Routing.AskingRow::row)
                .containsExactly(
                        "consult-security",
                        "consult-security-uncertified",
                        "consult-security-sign-on");
        assertThat(routing.rowsAsking("FINANCE", LocalDate.parse("2020-01-01")))
                .containsExactly(new Routing.AskingRow(first, "consult-finance"));
        assertThat(routing.rowsAsking("ARB", day)).isEmpty();
        assertThat(routing.rowsAsking("CLINICAL_SAFETY", day)).isEmpty();
    }

    @Test
    void theProposalNamesItsTableAndItsThresholds() {
        var route = route(CaseAnswers.complete());

        assertThat(route.table()).isEqualTo("2026-04-01");
        assertThat(route.thresholds()).isEqualTo(THRESHOLDS);
    }

    @Test
    void theThresholdsAreDataAndNotPartOfTheTable() {
        var lower =
                Map.of("veryLargeProject", 1000L, "lightRenewal", 1000L, "financeReview", 1000L);
        var answers = CaseAnswers.complete().costing(1000).answers();

        var route = DecisionTableRouting.propose(answers, table, lower);

        assertThat(codes(route.boards())).isEqualTo("DPAG ARB");
    }

    private static RouteProposal route(CaseAnswers answers) {
        return DecisionTableRouting.propose(answers.answers(), table, THRESHOLDS);
    }

    private static String codes(List<RouteProposal.Step> steps) {
        return steps.stream().map(RouteProposal.Step::code).collect(Collectors.joining(" "));
    }

    private static String reason(RouteProposal route, String consultee) {
        return route.consultees().stream()
                .filter(step -> step.code().equals(consultee))
                .findFirst()
                .orElseThrow()
                .reason();
    }
}
