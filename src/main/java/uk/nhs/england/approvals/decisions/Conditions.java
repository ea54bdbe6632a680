package uk.nhs.england.approvals.decisions;

import org.springframework.data.repository.Repository;

import uk.nhs.england.approvals.kernel.NotFound;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All conditions. */
interface Conditions extends Repository<Condition, String> {

    Condition save(Condition condition);

    Optional<Condition> findById(String id);

    List<Condition> findByDecisionInOrderById(Collection<String> decisions);

    List<Condition> findBySubjectReferenceOrderById(String subject);

    /**
     * @throws NotFound when there is no such condition
     */
    default Condition require(String id) {
        return findById(id)
                .orElseThrow(
                        () -> new NotFound("There is no condition " + id + " that you may see."));
    }
}
