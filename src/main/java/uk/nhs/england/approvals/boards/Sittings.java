package uk.nhs.england.approvals.boards;

import jakarta.persistence.LockModeType;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
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

    /** The sitting, held against everybody else until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Sitting s where s.id = :id")
    Optional<Sitting> hold(UUID id);

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

    /** The board's last sitting before an instant that took place. */
    default Optional<Sitting> lastBefore(String board, Instant before) {
        return heldBefore(board, before, Limit.of(1)).stream().findFirst();
    }

    @Query(
            """
            select s from Sitting s
            where s.board = :board and s.startsAt < :before and s.course.closedAt is not null
              and s.window.until is null
            order by s.startsAt desc, s.id
            """)
    List<Sitting> heldBefore(String board, Instant before, Limit most);

    /** The board's next sitting after an instant that takes place. */
    default Optional<Sitting> nextOf(String board, Instant after) {
        return ahead(board, after, Limit.of(1)).stream().findFirst();
    }

    @Query(
            """
            select s from Sitting s
            where s.board = :board and s.startsAt > :after and s.schedule.cancelledCause is null
            order by s.startsAt, s.id
            """)
    List<Sitting> ahead(String board, Instant after, Limit most);

    /** The board's next sitting after an instant whose agenda is not frozen. */
    @Query(
            """
            select s from Sitting s
            where s.board = :board and s.startsAt > :after and s.schedule.cancelledCause is null
              and s.course.frozenAt is null
            order by s.startsAt, s.id limit 1
            """)
    Optional<Sitting> nextToPrepare(String board, Instant after);

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

    /**
     * @throws NotFound when there is no such sitting
     */
    default Sitting requireHeld(UUID id) {
        return hold(id).orElseThrow(() -> new NotFound("There is no sitting " + id + "."));
    }
}
