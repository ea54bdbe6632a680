package uk.nhs.england.approvals.servicenow;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What has to happen for both sides to say the same of a service: told by what each says, what both
 * agreed on last, and who is the master of each field.
 *
 * @param toSend what ServiceNow is to be told, by field
 * @param toTake what the register is to learn, by field
 * @param disputes what a person has to decide
 */
record Merge(Map<String, String> toSend, Map<String, String> toTake, List<Dispute> disputes) {

    /**
     * A field that both sides changed.
     *
     * @param agreed what both said before; null when they never agreed
     */
    record Dispute(String field, @Nullable String agreed, String ours, String theirs) {}

    /**
     * What is said of a service, by field.
     *
     * @param agreed what both said last; empty before the first exchange
     */
    record Said(Map<String, String> agreed, Map<String, String> ours, Map<String, String> theirs) {

        private @Nullable String agreed(String field) {
            return agreed.get(field);
        }

        private String ours(String field) {
            return ours.getOrDefault(field, "");
        }

        private String theirs(String field) {
            return theirs.getOrDefault(field, "");
        }

        private boolean differs(String field) {
            return !ours(field).equals(theirs(field));
        }
    }

    /** Where one differing field goes. */
    private enum Way {
        SEND,
        TAKE,
        ASK
    }

    static Merge of(List<FieldRule> rules, Said said) {
        var merge = new Merge(new TreeMap<>(), new TreeMap<>(), new ArrayList<>());
        rules.stream()
                .filter(rule -> said.differs(rule.field()))
                .forEach(rule -> merge.add(rule, said));
        return merge;
    }

    /** ServiceNow has no record yet: it is told all there is. */
    static Merge creating(Map<String, String> ours) {
        var all = new TreeMap<>(ours);
        all.values().removeIf(String::isEmpty);
        return new Merge(all, new TreeMap<>(), new ArrayList<>());
    }

    static Merge nothing() {
        return new Merge(Map.of(), Map.of(), List.of());
    }

    boolean isNothing() {
        return toSend.isEmpty() && toTake.isEmpty() && disputes.isEmpty();
    }

    private void add(FieldRule rule, Said said) {
        var field = rule.field();
        switch (way(rule, said)) {
            case SEND -> toSend.put(field, said.ours(field));
            case TAKE -> toTake.put(field, said.theirs(field));
            case ASK ->
                    disputes.add(
                            new Dispute(
                                    field,
                                    said.agreed(field),
                                    said.ours(field),
                                    said.theirs(field)));
        }
    }

    private static Way way(FieldRule rule, Said said) {
        var agreed = said.agreed(rule.field());
        if (agreed == null) {
            return atFirst(rule, said);
        }
        return switch (rule.master()) {
            case OURS -> Way.SEND;
            case THEIRS -> Way.TAKE;
            case ASK -> byWhoChanged(agreed, rule.field(), said);
        };
    }

    /** Whoever says something tells the one who says nothing, whoever is the master. */
    private static Way atFirst(FieldRule rule, Said said) {
        if (said.theirs(rule.field()).isEmpty()) {
            return Way.SEND;
        }
        if (said.ours(rule.field()).isEmpty()) {
            return Way.TAKE;
        }
        return switch (rule.master()) {
            case OURS -> Way.SEND;
            case THEIRS -> Way.TAKE;
            case ASK -> Way.ASK;
        };
    }

    private static Way byWhoChanged(String agreed, String field, Said said) {
        if (said.theirs(field).equals(agreed)) {
            return Way.SEND;
        }
        return said.ours(field).equals(agreed) ? Way.TAKE : Way.ASK;
    }
}
