package uk.nhs.england.approvals.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;

import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.json.JsonMapper;

import uk.nhs.england.approvals.testing.ServiceTest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

@ServiceTest
class StrictJsonModuleTests {

    @Autowired StrictJson strictJson;
    @Autowired JsonMapper json;

    @Schema(title = "plan")
    record Plan(
            @NotBlank @PlainText(max = 10) @Nullable String name,
            @Nullable LocalDate goLive,
            List<@PlainText(max = 5) String> words,
            @Valid @Nullable Costs costs) {}

    record Costs(List<@Valid Year> wholeLifeCost) {}

    record Year(int year, @PositiveOrZero BigDecimal pounds) {}

    @Test
    void aPatchChangesWhatItNames() {
        var plan = new Plan("Old", LocalDate.of(2026, 11, 30), List.of("a"), null);

        var patched =
                strictJson.merge(plan, json.readTree("{\"name\": \"New\", \"goLive\": null}"));

        assertThat(patched).isEqualTo(new Plan("New", null, List.of("a"), null));
    }

    @Test
    void everyBrokenConstraintIsNamedByItsPath() {
        var refused =
                refusal(
                        """
                        {"name": " ", "words": ["fine", "too long"],
                         "costs": {"wholeLifeCost": [{"year": 2026, "pounds": -1}]}}
                        """);

        assertThat(refused.type()).isEqualTo(ProblemType.RULE_REFUSED);
        assertThat(refused.errors())
                .extracting(Problem.Fault::field, Problem.Fault::rule, Problem.Fault::reason)
                .containsExactly(
                        Tuple.tuple(
                                "costs.wholeLifeCost[0].pounds",
                                "positive-or-zero",
                                "This must be 0 or more."),
                        Tuple.tuple("name", "not-blank", "This must not be empty."),
                        Tuple.tuple(
                                "words[1]", "plain-text", "This must be 5 characters or fewer."));
    }

    @Test
    void anUnknownFieldIsNamedByItsPath() {
        assertReason("{\"costs\": {\"total\": 3}}", "'costs.total' is not a field of a plan.");
        assertReason("{\"nmae\": 3}", "'nmae' is not a field of a plan.");
    }

    @Test
    void aWrongTypeIsNamedByItsPath() {
        assertReason("{\"costs\": 3}", "'costs' must be an object.");
        assertReason("{\"words\": [[]]}", "'words[0]' must be text.");
        assertReason("{\"words\": {}}", "'words' must be a list.");
        assertReason(
                "{\"costs\": {\"wholeLifeCost\": [{\"year\": \"2026\"}]}}",
                "'costs.wholeLifeCost[0].year' must be a whole number.");
        assertReason(
                "{\"costs\": {\"wholeLifeCost\": [{\"year\": 2026.5}]}}",
                "'costs.wholeLifeCost[0].year' must be a whole number.");
        assertReason(
                "{\"costs\": {\"wholeLifeCost\": [{\"year\": null}]}}",
                "'costs.wholeLifeCost[0].year' must be a whole number.");
        assertReason(
                "{\"costs\": {\"wholeLifeCost\": [{\"year\": 2026, \"pounds\": \"1\"}]}}",
                "'costs.wholeLifeCost[0].pounds' must be a number.");
        assertReason(
                "{\"costs\": {\"wholeLifeCost\": [{\"year\": 99999999999}]}}",
                "'costs.wholeLifeCost[0].year' must be a whole number.");
        assertReason("3", "The body must be an object.");
    }

    private void assertReason(String patch, String reason) {
        var refused = refusal(patch);

        assertThat(refused.type()).isEqualTo(ProblemType.MALFORMED_REQUEST);
        assertThat(refused).hasMessage(reason);
    }

    private RequestRefused refusal(String patch) {
        var plan = new Plan("Plan", null, List.of(), null);
        return catchThrowableOfType(
                RequestRefused.class, () -> strictJson.merge(plan, json.readTree(patch)));
    }
}
