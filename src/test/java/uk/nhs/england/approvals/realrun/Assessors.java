package uk.nhs.england.approvals.realrun;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import uk.nhs.england.approvals.realrun.Api.Call;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Members of the ARB who assess each case, and the leads' own view beside theirs. */
final class Assessors {

    static final String STANDARD = "TCOP";

    private static final List<String> NAMES =
            List.of("sofia.rossi", "ivan.petrov", "beth.coleman", "rhys.morgan");

    private final Office office;

    Assessors(Office office) {
        this.office = office;
    }

    /** Every point of the standard, coloured by how sure the portfolio is of the project. */
    void assess(Passage passage) {
        int who = office.chance().between(0, NAMES.size() - 1, "assessor", passage.key());
        assess(passage, NAMES.get(who), this::finding);
        passage.planned.add("assessed");
    }

    /** The lead says of every point that it is met, or partly met. */
    void ownView(Passage passage) {
        assess(passage, passage.lead, this::own);
    }

    private void assess(
            Passage passage, String person, BiFunction<Passage, JsonNode, Object> finding) {
        var path = passage.path() + "/assessments";
        boolean applies =
                office.api().items(person, path).stream()
                        .anyMatch(one -> one.path("standard").asString().equals(STANDARD));
        if (applies) {
            var findings =
                    office.api().items(person, path + "/" + STANDARD).stream()
                            .map(one -> finding.apply(passage, one))
                            .toList();
            office.act(
                    Act.ASSESS,
                    passage,
                    new Call(
                            person,
                            "POST",
                            path + "/findings",
                            null,
                            Map.of("findings", findings)));
        }
    }

    private Object own(Passage passage, JsonNode assessed) {
        boolean met = office.chance().happens(0.7, "own view", passage.key(), key(assessed));
        return finding(assessed, met ? "MET" : "PARTLY_MET", null);
    }

    private Object finding(Passage passage, JsonNode assessed) {
        double doubt = passage.project.rating().doubt();
        double drawn = office.chance().of("finding", passage.key(), key(assessed));
        if (drawn < doubt / 3) {
            return finding(assessed, "NOT_MET", "RED");
        }
        return drawn < doubt
                ? finding(assessed, "PARTLY_MET", "AMBER")
                : finding(assessed, "MET", "GREEN");
    }

    private static Object finding(JsonNode assessed, String result, @Nullable String colour) {
        return Bodies.object(
                "criterion",
                key(assessed),
                "seen",
                assessed.path("findings").asInt(),
                "result",
                result,
                "rag",
                colour,
                "words",
                result.equals("MET") ? null : "The case leaves this open.");
    }

    private static String key(JsonNode assessed) {
        return assessed.path("criterion").path("key").asString();
    }
}
