package uk.nhs.england.approvals.businesscase;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import uk.nhs.england.approvals.businesscase.answers.Answers;
import uk.nhs.england.approvals.businesscase.answers.RequestKind;

import java.io.InputStream;
import java.util.Objects;

/**
 * Answers that are complete for any route, as a lead sends them; what decides the route is put in.
 */
public final class CaseAnswers {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final JsonNode COMPLETE = read();

    private final ObjectNode answers = (ObjectNode) COMPLETE.deepCopy();

    private CaseAnswers() {}

    /** Of a new service that asks nothing of core IT: it goes to the ARB alone. */
    public static CaseAnswers complete() {
        return new CaseAnswers();
    }

    /** It uses core IT, so the TDA reads it, too. */
    public CaseAnswers usingCoreIt() {
        return with("technology", "coreItImpact", "USES");
    }

    /** The public will use it, so it is digital and DPAG pre-assesses it. */
    public CaseAnswers forThePublic() {
        return with("digital", "publicDigitalService", true);
    }

    public CaseAnswers asking(RequestKind kind) {
        return with("need", "request", kind.name());
    }

    public CaseAnswers costing(long poundsEachYear) {
        ((ObjectNode) answers.get("costs"))
                .putArray("wholeLifeCost")
                .addObject()
                .put("year", 2026)
                .put("pounds", poundsEachYear);
        return this;
    }

    public CaseAnswers with(String section, String field, Object value) {
        ((ObjectNode) answers.get(section)).set(field, JSON.valueToTree(value));
        return this;
    }

    public CaseAnswers without(String section, String field) {
        ((ObjectNode) answers.get(section)).remove(field);
        return this;
    }

    public ObjectNode json() {
        return answers;
    }

    /** The same as the service reads them. */
    public Answers read(JsonMapper mapper) {
        return mapper.treeToValue(answers, Answers.class);
    }

    public Answers answers() {
        return read(JSON);
    }

    private static JsonNode read() {
        try (InputStream file =
                CaseAnswers.class.getResourceAsStream("/cases/complete-answers.json")) {
            return JSON.readTree(Objects.requireNonNull(file));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
