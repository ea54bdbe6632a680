package uk.nhs.england.approvals.imports;

import uk.nhs.england.approvals.imports.csv.Encoding;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** What must hold of a mapping before a file is read by it. */
final class MappingRules {

    private MappingRules() {}

    static Refusals of(Mapping mapping, Map<String, Field> fields) {
        var refusals = new ArrayList<Refusal>();
        everyFieldIsThere(mapping, fields, refusals);
        whatIsNeededIsMapped(mapping, fields, refusals);
        everyFieldComesFromSomewhere(mapping, refusals);
        datesHaveAForm(mapping, refusals);
        if (mapping.encoding() != null && !Encoding.isKnown(mapping.encoding())) {
            refusals.add(unknownEncoding("mapping.encoding"));
        }
        return new Refusals(refusals);
    }

    static Refusal unknownEncoding(String field) {
        return Refusal.invalid(
                "encoding-is-known",
                field,
                "There is no such encoding here. Say UTF-8, UTF-16 or windows-1252, for example.");
    }

    private static void everyFieldIsThere(
            Mapping mapping, Map<String, Field> fields, List<Refusal> refusals) {
        var seen = new HashSet<String>();
        for (var one : mapping.fields()) {
            if (!fields.containsKey(one.field())) {
                refusals.add(
                        refusal(
                                "field-is-known",
                                "There is no field '%s'. There are: %s."
                                        .formatted(one.field(), shown(fields))));
            } else if (!seen.add(one.field())) {
                refusals.add(
                        refusal(
                                "field-is-mapped-once",
                                one.field() + " is mapped more than once."));
            }
        }
    }

    private static String shown(Map<String, Field> fields) {
        return String.join(", ", fields.keySet().stream().sorted().toList());
    }

    private static void whatIsNeededIsMapped(
            Mapping mapping, Map<String, Field> fields, List<Refusal> refusals) {
        var mapped = mapping.fields().stream().map(FieldMapping::field).toList();
        for (var field : fields.values()) {
            if (field.required() && !mapped.contains(field.name())) {
                refusals.add(
                        refusal(
                                "what-is-needed-is-mapped",
                                "Say where '%s' comes from, or give it as a default."
                                        .formatted(field.name())));
            }
        }
    }

    private static void everyFieldComesFromSomewhere(Mapping mapping, List<Refusal> refusals) {
        for (var one : mapping.fields()) {
            if ((one.constant() == null) == one.columns().isEmpty()) {
                refusals.add(
                        refusal(
                                "field-comes-from-somewhere",
                                one.field() + " comes from columns or is a constant: say which."));
            }
            if (!mapping.header()
                    && !one.columns().stream().allMatch(at -> at.matches("[1-9]\\d{0,3}"))) {
                refusals.add(
                        refusal(
                                "columns-have-numbers",
                                "Without a header, %s names its columns by numbers from 1."
                                        .formatted(one.field())));
            }
        }
    }

    private static void datesHaveAForm(Mapping mapping, List<Refusal> refusals) {
        for (var form : mapping.dates()) {
            try {
                CellReader.form(form);
            } catch (IllegalArgumentException e) {
                refusals.add(
                        refusal("dates-have-a-form", "'%s' is no form of dates.".formatted(form)));
            }
        }
    }

    private static Refusal refusal(String rule, String reason) {
        return Refusal.invalid(rule, "mapping", reason);
    }
}
