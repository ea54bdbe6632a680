package uk.nhs.england.approvals.boards;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import uk.nhs.england.approvals.kernel.NotFound;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** All sittings. */
public interface Sittings extends Repository<Sitting, UUID> {

    Optional<Sitting> findById(UUID id);

    Sitting save(Sitting sitting);

    /** When this board sits next. */
    @Query("select min(s.startsAt) from Sitting s where s.board = :board and s.startsAt > :after")
    Optional<Instant> nextAfter(String board, Instant after);

    /**
     * @throws NotFound when there is no such sitting
     */
    default Sitting require(UUID id) {
        return findById(id).orElseThrow(() -> new NotFound("There is no sitting " + id + "."));
    }
}
