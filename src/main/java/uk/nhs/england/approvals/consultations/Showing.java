package uk.nhs.england.approvals.consultations;

import uk.nhs.england.approvals.calendar.WorkingDays;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes views of consultations, counting days from the earliest due day on. */
class Showing {

    private final Map<String, String> names;
    private final WorkingDays workingDays;
    private final LocalDate today;
    private final Map<LocalDate, Integer> late = new HashMap<>();

    Showing(Map<String, String> names, WorkingDays workingDays) {
        this.names = names;
        this.workingDays = workingDays;
        this.today = workingDays.today();
    }

    ConsultationView view(Consultation consultation, List<Step> history) {
        return new ConsultationView(
                consultation.caseReference(),
                consultation.consultee(),
                names.getOrDefault(consultation.consultee(), consultation.consultee()),
                consultation.isMandatory(),
                consultation.askedAt(),
                consultation.askedVersion(),
                consultation.due(),
                ConsultationStanding.of(consultation, today),
                workingDaysLate(consultation),
                consultation.response(),
                consultation.objects(),
                consultation.revision(),
                history.stream().map(ConsultationView.StepView::of).toList());
    }

    private int workingDaysLate(Consultation consultation) {
        return consultation.isAwaited()
                ? late.computeIfAbsent(consultation.due(), due -> workingDays.between(due, today))
                : consultation.lateBy();
    }
}
