package uk.nhs.england.approvals.assessments;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.agendas.PackSource;
import uk.nhs.england.approvals.kernel.Subject;

import java.util.List;

/** What a pack says of standards: how the case stands against each that applies. */
@Component
@Order(30)
class AssessmentPapers implements PackSource {

    private final AssessmentReading reading;

    AssessmentPapers(AssessmentReading reading) {
        this.reading = reading;
    }

    @Override
    public List<Section> sections(Subject subject, int version) {
        return subject.kind() == Subject.Kind.BUSINESS_CASE
                ? List.of(new Section("assessments", reading.forThePack(subject.reference())))
                : List.of();
    }
}
