package uk.nhs.england.approvals.businesscase;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import uk.nhs.england.approvals.kernel.NotFound;

import java.util.List;
import java.util.Optional;

/** The frozen versions of all cases. */
interface Submissions extends Repository<Submission, Submission.Id> {

    Optional<Submission> findById(Submission.Id id);

    @Query("select s from Submission s where s.id.caseReference = :reference order by s.id.number")
    List<Submission> of(String reference);

    default Submission require(String reference, int number) {
        return findById(new Submission.Id(reference, number))
                .orElseThrow(
                        () ->
                                new NotFound(
                                        "The case %s has no version %d."
                                                .formatted(reference, number)));
    }
}
