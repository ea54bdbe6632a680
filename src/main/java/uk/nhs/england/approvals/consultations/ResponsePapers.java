package uk.nhs.england.approvals.consultations;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import uk.nhs.england.approvals.agendas.PackSource;
import uk.nhs.england.approvals.kernel.Subject;

import java.util.List;

/** What a pack says of the specialists: who was asked about the case, and what they responded. */
@Component
@Order(20)
class ResponsePapers implements PackSource {

    private final ConsultationReading reading;

    ResponsePapers(ConsultationReading reading) {
        this.reading = reading;
    }

    @Override
    public List<Section> sections(Subject subject, int version) {
        return subject.kind() == Subject.Kind.BUSINESS_CASE
                ? List.of(new Section("consultations", reading.forThePack(subject.reference())))
                : List.of();
    }
}
