package uk.nhs.england.approvals.boards;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.FieldChange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What is different between two terms, field by field. */
final class TermsChanges {

    private TermsChanges() {}

    static List<FieldChange> between(@Nullable Terms before, Terms after) {
        var old = before == null ? Map.<String, Object>of() : fields(before);
        return fields(after).entrySet().stream()
                .filter(field -> !Objects.equals(old.get(field.getKey()), field.getValue()))
                .map(field -> change(field.getKey(), old.get(field.getKey()), field.getValue()))
                .toList();
    }

    private static FieldChange change(
            String field, @Nullable Object before, @Nullable Object after) {
        return new FieldChange(
                field,
                before == null ? null : before.toString(),
                after == null ? null : after.toString());
    }

    private static Map<String, @Nullable Object> fields(Terms terms) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("name", terms.name());
        fields.put("purpose", terms.purpose());
        fields.put("sits", terms.sits());
        fields.put("chairRule", words(terms.chairRule()));
        fields.put("quorum", terms.quorum());
        fields.put("decisionRule", terms.decisionRule());
        fields.put("replyWindow", terms.replyWindow());
        fields.put("cadence", words(terms.meeting().cadence()));
        fields.put("holidayPolicy", terms.meeting().holidayPolicy());
        fields.put("place", terms.meeting().place());
        fields.put("duration", terms.meeting().duration());
        fields.put("paperDeadline", terms.agenda().paperDeadline());
        fields.put("decisionSlot", terms.agenda().decisionSlot());
        fields.put("consentSlot", terms.agenda().consentSlot());
        fields.put("capacity", terms.agenda().capacity());
        return fields;
    }

    private static String words(ChairRule rule) {
        return switch (rule) {
            case ChairRule.Office office -> "%s (%s)".formatted(office.title(), office.seat());
            case ChairRule.Rotation _ -> "rotation among the members";
            case ChairRule.Named named ->
                    named.person() == null ? "named by the PMO" : "" + named.person();
        };
    }

    private static @Nullable String words(@Nullable Cadence cadence) {
        return cadence == null
                ? null
                : "%s from %s at %s".formatted(cadence.rule(), cadence.first(), cadence.starts());
    }
}
