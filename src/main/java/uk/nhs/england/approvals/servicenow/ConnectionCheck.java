package uk.nhs.england.approvals.servicenow;

import io.swagger.v3.oas.annotations.media.Schema;

import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.servicenow.client.Dictionary;
import uk.nhs.england.approvals.servicenow.client.Failure;
import uk.nhs.england.approvals.servicenow.client.Item;
import uk.nhs.england.approvals.servicenow.client.Reconciliation;
import uk.nhs.england.approvals.servicenow.client.RecordTable;
import uk.nhs.england.approvals.servicenow.client.ServiceNowProperties;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Tries what the exchange needs, one thing after the other, and says what is wrong in words. */
@Component
public class ConnectionCheck {

    private static final String NOTHING_WRONG = "";

    private final ServiceNowProperties properties;
    private final FieldRules rules;
    private final Dictionary dictionary;
    private final RecordTable tables;
    private final Reconciliation reconciliation;

    ConnectionCheck(
            ServiceNowProperties properties,
            FieldRules rules,
            Dictionary dictionary,
            RecordTable tables,
            Reconciliation reconciliation) {
        this.properties = properties;
        this.rules = rules;
        this.dictionary = dictionary;
        this.tables = tables;
        this.reconciliation = reconciliation;
    }

    /** One thing that was tried. */
    @Schema(name = "ServiceNowCheck", description = "One thing that was tried.")
    public record Tried(
            @Schema(description = "What.", example = "Records can be read") String what,
            @Schema(description = "Whether it went well.", example = "true") boolean well,
            @Schema(description = "What is wrong; empty when nothing is.", example = "")
                    String wrong) {}

    /** Everything, up to the first that fails: what comes after needs it. */
    public List<Tried> check() {
        var checks = new LinkedHashMap<String, Supplier<String>>();
        checks.put("An address is set", this::address);
        checks.put("This service can sign on and ask", this::columns);
        checks.put("Records can be read", this::records);
        checks.put("Services can be written, by a dry run", this::dryRun);
        var tried = new ArrayList<Tried>();
        for (var check : checks.entrySet()) {
            var wrong = wrong(check.getValue());
            tried.add(new Tried(check.getKey(), wrong.isEmpty(), wrong));
            if (!wrong.isEmpty()) {
                break;
            }
        }
        return tried;
    }

    private static String wrong(Supplier<String> check) {
        try {
            return check.get();
        } catch (Failure e) {
            return e.words() + ".";
        }
    }

    private String address() {
        return properties.isConfigured()
                ? NOTHING_WRONG
                : "No ServiceNow is set up: approvals.servicenow.url is empty.";
    }

    private String columns() {
        dictionary.forget();
        var missing = dictionary.missing(rules.all().stream().map(FieldRule::column).toList());
        return missing.isEmpty()
                ? NOTHING_WRONG
                : "%s has no column %s: make them there, or have the fields go elsewhere."
                        .formatted(properties.className(), String.join(", ", missing));
    }

    private String records() {
        tables.latestChange();
        return NOTHING_WRONG;
    }

    /** A service that nobody has; a dry run writes nothing. */
    private String dryRun() {
        var answer =
                reconciliation.rehearse(
                        List.of(new Item("SV-0000", Map.of("name", "Connection check"))));
        return String.join(" ", answer.getFirst().problems());
    }
}
