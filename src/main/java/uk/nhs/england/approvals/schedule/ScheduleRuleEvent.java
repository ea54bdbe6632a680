package uk.nhs.england.approvals.schedule;

import uk.nhs.england.approvals.kernel.FieldChange;
import uk.nhs.england.approvals.kernel.GovernanceEvent;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.kernel.Subject;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/** What was set up for the schedule. */
public sealed interface ScheduleRuleEvent extends GovernanceEvent {

    @Override
    default Subject subject() {
        return new Subject(Subject.Kind.CHANGE_RULE, "SCHEDULE-RULES");
    }

    /**
     * Notice and reach are by another rule from a day on.
     *
     * @param before what would have counted on that day
     */
    record ScheduleRulePlanned(ScheduleRule rule, ScheduleRule before, Recorded recorded)
            implements ScheduleRuleEvent {
        @Override
        public String what() {
            return "What clashes is found by another rule from %s on".formatted(rule.from());
        }

        @Override
        public List<FieldChange> changes() {
            var was = fields(before);
            return fields(rule).entrySet().stream()
                    .filter(is -> !Objects.equals(is.getValue(), was.get(is.getKey())))
                    .map(is -> new FieldChange(is.getKey(), was.get(is.getKey()), is.getValue()))
                    .toList();
        }

        private static Map<String, String> fields(ScheduleRule rule) {
            var fields = new LinkedHashMap<String, String>();
            for (var lane : Booking.Lane.values()) {
                fields.put("notice." + lane, Integer.toString(rule.notice().of(lane)));
            }
            fields.put("depth", Integer.toString(rule.depth()));
            fields.put("kinds", new TreeSet<>(rule.kinds()).toString());
            return fields;
        }
    }
}
