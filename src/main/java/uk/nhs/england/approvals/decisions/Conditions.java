package uk.nhs.england.approvals.decisions;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import uk.nhs.england.approvals.kernel.NotFound;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All conditions. */
interface Conditions extends Repository<Condition, String> {

    Condition save(Condition condition);

    Optional<Condition> findById(String id);

    /** The condition, held against everybody else until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Condition c where c.id = :id")
    Optional<Condition> hold(String id);

    List<Condition> findByDecisionInOrderById(Collection<String> decisions);

    List<Condition> findBySubjectReferenceOrderById(String subject);

    /**
     * The condition for reading it.
     *
     * @throws NotFound when there is no such condition
     */
    default Condition require(String id) {
        return found(id, findById(id));
    }

    /**
     * The condition for changing it; whoever comes second sees what the first one did.
     *
     * @throws NotFound when there is no such condition
     */
    default Condition requireHeld(String id) {
        return found(id, hold(id));
    }

    private static Condition found(String id, Optional<Condition> condition) {
        return condition.orElseThrow(
                () -> new NotFound("There is no condition " + id + " that you may see."));
    }
}
