package uk.nhs.england.approvals.imports;

import org.springframework.stereotype.Component;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

import uk.nhs.england.approvals.businesscase.CaseDraft;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Reads the draft of a case out of a line. */
@Component
class DraftReading {

    private static final Set<String> BESIDE =
            Set.of("externalReference", "lead", WholeLife.POUNDS, WholeLife.FROM, WholeLife.TO);

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final DraftFields fields = new DraftFields();
    private final JsonMapper json;

    DraftReading(JsonMapper json) {
        this.json = json;
    }

    Map<String, Field> fields() {
        return fields.all();
    }

    /** The draft; empty when a field cannot be so, which the row then says. */
    Optional<CaseDraft> read(Row row) {
        var draft = new DraftTree();
        for (var field : row.fields()) {
            if (!BESIDE.contains(field) && !row.list(field).isEmpty()) {
                put(field, row, draft);
            }
        }
        WholeLife.spread(row, draft);
        if (!row.faults().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(json.treeToValue(draft.whole(), CaseDraft.class));
        } catch (JacksonException e) {
            row.fault(reason(e));
            return Optional.empty();
        }
    }

    private void put(String field, Row row, DraftTree draft) {
        var type = Objects.requireNonNull(fields.all().get(field)).type();
        var said = row.list(field);
        var choices = fields.choices(field);
        if (choices != null) {
            said = said.stream().map(CellReader::choice).toList();
            if (!choices.containsAll(said)) {
                row.fault("%s: Say %s.".formatted(field, String.join(", ", choices)));
            }
        }
        draft.put(field, node(type, said));
    }

    private static JsonNode node(FieldType type, List<String> said) {
        return switch (type) {
            case NUMBER -> NODES.numberNode(Long.parseLong(said.getFirst()));
            case YES_NO -> NODES.booleanNode(Boolean.parseBoolean(said.getFirst()));
            case LIST -> {
                var list = NODES.arrayNode();
                said.forEach(list::add);
                yield list;
            }
            case LINE, TEXT, DATE, INSTANT, CHOICE -> NODES.stringNode(said.getFirst());
        };
    }

    /** What a value says against itself; anything else of the exception is not for people. */
    private static String reason(JacksonException exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof IllegalArgumentException && cause.getMessage() != null) {
                return cause.getMessage() + ".";
            }
        }
        return "This line cannot be read as a draft.";
    }

    /** The checksum of what a draft says. */
    String fingerprint(CaseDraft draft) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(
                            digest.digest(
                                    json.writeValueAsString(draft)
                                            .getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
