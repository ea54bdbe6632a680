package uk.nhs.england.approvals.realrun;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class CheckTests {

    private static final String UP = "UP, and the processes UP";

    private final Ledger ledger = new Ledger();

    @Test
    void whatDoesNotAgreeIsTold() {
        ledger.note("BC-2026-0001", Act.RESPOND, "nadia.karim");
        var shown = json("{'standing': 'APPROVED', 'waits': [], 'latestSubmission': 1}");
        var decisions = List.of(json("{'board': 'ARB', 'outcome': 'REJECTED'}"));
        var process = json("{'current': [{'element': 'decide-route', 'waitsFor': ['PMO']}]}");

        var result = Check.of(List.of(file(shown, decisions, process)), ledger, "DOWN");

        assertThat(result.disagreements())
                .containsExactly(
                        "BC-2026-0001 standing: APPROVED instead of REJECTED",
                        "BC-2026-0001 compared versions: 0 instead of 1",
                        "BC-2026-0001 waits of the process: [triage] instead of []",
                        "BC-2026-0001 acts on record: {} instead of"
                                + " {ConsulteeResponded by nadia.karim=1}",
                        "BC-2026-0001 Submitted: 0 instead of 1",
                        "BC-2026-0001 DecisionRecorded: 0 instead of 1",
                        "readiness: DOWN instead of UP, and the processes UP");
    }

    @Test
    void nothingIsToldWhenAllAgrees() {
        var shown = json("{'standing': 'not closed', 'waits': ['triage'], 'latestSubmission': 0}");
        var process = json("{'current': [{'element': 'decide-route', 'waitsFor': ['PMO']}]}");

        var result = Check.of(List.of(file(shown, List.of(), process)), ledger, UP);

        assertThat(result.disagreements()).isEmpty();
    }

    private static CaseFile file(JsonNode shown, List<JsonNode> decisions, JsonNode process) {
        var none = List.<JsonNode>of();
        return new CaseFile(passage(), shown, decisions, none, none, none, none, none, process);
    }

    private static Passage passage() {
        var day = LocalDate.of(2026, 9, 7);
        var project =
                new Project(
                        "gmpp/2015/Made up",
                        "Bells",
                        "Department",
                        "2015",
                        Project.Rating.GREEN,
                        "Bells.",
                        "",
                        day,
                        day,
                        Optional.of(1L),
                        "",
                        List.of());
        var passage = new Passage(project, "priya.nair", "BC-2026-0001");
        passage.reference = "BC-2026-0001";
        return passage;
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }
}
