package uk.nhs.england.approvals.boards;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import uk.nhs.england.approvals.kernel.NotFound;

import java.time.Instant;
import java.time.LocalDate;
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
    @Query(
            """
            select min(s.startsAt) from Sitting s
            where s.board = :board and s.startsAt > :after and s.schedule.cancelledCause is null
            """)
    Optional<Instant> nextAfter(String board, Instant after);

    /** Those whose day a board's rule gave, from one day on, but for what other terms replaced. */
    @Query(
            """
            select s from Sitting s
            where s.board = :board and s.schedule.seriesDate >= :from
              and (s.schedule.cancelledCause is null
                or s.schedule.cancelledCause
                    <> uk.nhs.england.approvals.boards.ScheduleCause.TERMS)
            order by s.schedule.seriesDate
            """)
    List<Sitting> ofSeries(String board, LocalDate from);

    /** The boards of whose series a sitting starts from an instant on and before another. */
    @Query(
            """
            select distinct s.board from Sitting s
            where s.startsAt >= :from and s.startsAt < :until and s.schedule.seriesDate is not null
            order by s.board
            """)
    List<String> boardsOfSeries(Instant from, Instant until);

    /** Those that are to take place after an instant, in the order of their start. */
    @Query(
            """
            select s from Sitting s
            where s.board = :board and s.startsAt > :after and s.schedule.cancelledCause is null
            order by s.startsAt, s.id
            """)
    List<Sitting> ahead(String board, Instant after);

    /**
     * @throws NotFound when there is no such sitting
     */
    default Sitting require(UUID id) {
        return findById(id).orElseThrow(() -> new NotFound("There is no sitting " + id + "."));
    }
}
