package uk.nhs.england.approvals.consultations;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import uk.nhs.england.approvals.kernel.NotFound;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All consultations. */
interface Consultations extends Repository<Consultation, Consultation.Id> {

    Consultation save(Consultation consultation);

    Optional<Consultation> findById(Consultation.Id id);

    @Query(
            """
            select c from Consultation c where c.id.caseReference = :reference
            order by c.id.consultee
            """)
    List<Consultation> of(String reference);

    /** Those waited for whose due day a day that falls out moves, by case. */
    @Query(
            """
            select c from Consultation c where c.state = AWAITED and c.due >= :day
            order by c.id.caseReference, c.id.consultee
            """)
    List<Consultation> dueFrom(LocalDate day);

    /**
     * @throws NotFound when the consultee was not asked about this case
     */
    default Consultation require(String reference, String consultee) {
        return findById(new Consultation.Id(reference, consultee))
                .orElseThrow(
                        () ->
                                new NotFound(
                                        "%s was not asked about %s."
                                                .formatted(consultee, reference)));
    }
}
