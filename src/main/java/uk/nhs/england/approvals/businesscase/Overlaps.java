package uk.nhs.england.approvals.businesscase;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import uk.nhs.england.approvals.kernel.NotFound;

import java.util.List;
import java.util.Optional;

/** The overlaps of all cases. */
interface Overlaps extends Repository<Overlap, Overlap.Id> {

    Overlap save(Overlap overlap);

    Optional<Overlap> findById(Overlap.Id id);

    @Query("select o from Overlap o where o.id.caseReference = :reference order by o.id.number")
    List<Overlap> of(String reference);

    default Overlap require(String reference, int number) {
        return findById(new Overlap.Id(reference, number))
                .orElseThrow(
                        () ->
                                new NotFound(
                                        "The case %s has no overlap %d."
                                                .formatted(reference, number)));
    }
}
