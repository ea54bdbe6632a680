package uk.nhs.england.approvals.businesscase;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import uk.nhs.england.approvals.kernel.NotFound;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The overlaps of all cases. */
interface Overlaps extends Repository<Overlap, Overlap.Id> {

    Overlap save(Overlap overlap);

    Optional<Overlap> findById(Overlap.Id id);

    @Query("select o from Overlap o where o.id.caseReference = :reference order by o.id.number")
    List<Overlap> of(String reference);

    /**
     * Those of a case where no evidence was accepted; a case that came to nothing stands in
     * nobody's way any more.
     */
    @Query(
            """
            select o from Overlap o
            where o.id.caseReference = :reference and (o.accepted is null or o.accepted = false)
                and not exists (select c.reference from BusinessCase c
                    where c.reference = o.other and c.snapshot.standing in :ended)
            order by o.id.number
            """)
    List<Overlap> notAccepted(String reference, Collection<Standing> ended);

    default Overlap require(String reference, int number) {
        return findById(new Overlap.Id(reference, number))
                .orElseThrow(
                        () ->
                                new NotFound(
                                        "The case %s has no overlap %d."
                                                .formatted(reference, number)));
    }
}
