package uk.nhs.england.approvals.consultations;

import uk.nhs.england.approvals.kernel.FieldChange;
import uk.nhs.england.approvals.kernel.GovernanceEvent;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.kernel.Subject;

import java.util.List;

/** What happened between consultees and a case; each is about the case. */
public sealed interface ConsultationEvent extends GovernanceEvent {

    String reference();

    @Override
    default Subject subject() {
        return Subject.businessCase(reference());
    }

    /** Consultees were asked, or asked again, about a version. */
    record ConsulteesAsked(
            String reference, List<String> consultees, int version, Recorded recorded)
            implements ConsultationEvent {
        @Override
        public String what() {
            return "Asked about version %d: %s".formatted(version, String.join(", ", consultees));
        }
    }

    /**
     * A consultee responded, or replaced its response.
     *
     * @param awaited whether it was waited for
     * @param lateBy working days; 0 when it was in time
     */
    record ConsulteeResponded(
            String reference,
            String consultee,
            boolean awaited,
            int lateBy,
            List<FieldChange> changes,
            Recorded recorded)
            implements ConsultationEvent {
        @Override
        public String what() {
            var days = lateBy == 1 ? "working day" : "working days";
            var when = lateBy == 0 ? "" : ", %d %s late".formatted(lateBy, days);
            return (awaited ? "%s responded%s" : "%s replaced its response")
                    .formatted(consultee, when);
        }
    }

    /** The authors answered an objection. */
    record ObjectionAnswered(String reference, String consultee, Recorded recorded)
            implements ConsultationEvent {
        @Override
        public String what() {
            return "Objection of %s answered".formatted(consultee);
        }
    }

    /**
     * A response is due later.
     *
     * @param byTheCalendar because of a bank holiday, or else because somebody gave more time
     */
    record DueDayMoved(
            String reference,
            String consultee,
            boolean byTheCalendar,
            List<FieldChange> changes,
            Recorded recorded)
            implements ConsultationEvent {
        @Override
        public String what() {
            return (byTheCalendar
                            ? "Response of %s is due later because of a bank holiday"
                            : "Time of %s to respond extended")
                    .formatted(consultee);
        }
    }

    /** The consultee was reminded: at half time, or on the last day. */
    record ConsulteeReminded(String reference, String consultee, boolean lastDay, Recorded recorded)
            implements ConsultationEvent {
        @Override
        public String what() {
            return "%s reminded %s"
                    .formatted(consultee, lastDay ? "on the last day" : "at half time");
        }
    }

    /** The last day passed without a response. */
    record ResponseBecameOverdue(String reference, String consultee, Recorded recorded)
            implements ConsultationEvent {
        @Override
        public String what() {
            return "Response of %s became overdue".formatted(consultee);
        }
    }

    /** The case was closed, so these need not respond any more. */
    record ConsultationsLapsed(String reference, List<String> consultees, Recorded recorded)
            implements ConsultationEvent {
        @Override
        public String what() {
            return "No response is needed any more: " + String.join(", ", consultees);
        }
    }
}
