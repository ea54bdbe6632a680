package uk.nhs.england.approvals.boards;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import uk.nhs.england.approvals.kernel.NotFound;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All sittings. */
public interface Sittings extends Repository<Sitting, UUID> {

    Optional<Sitting> findById(UUID id);

    Sitting save(Sitting sitting);

    /** The sittings that start from an instant on, in the order of their start. */
    @Query(
            """
            select s from Sitting s
            where (s.startsAt > :from or (s.startsAt = :from and s.id > :after))
              and (:board = '' or s.board = :board)
            order by s.startsAt, s.id
            """)
    List<Sitting> from(String board, Instant from, UUID after, Limit most);

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
