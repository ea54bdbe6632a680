package uk.nhs.england.approvals.minutes;

import jakarta.persistence.LockModeType;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The actions of all sittings. */
interface ActionList extends Repository<Action, String> {

    Action save(Action action);

    Optional<Action> findById(String number);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Action a where a.number = :number")
    Optional<Action> hold(String number);

    /** Those a sitting set, and those set before it that were not done when it ended. */
    @Query(
            """
            select a from Action a
            where a.sitting = :sitting
               or (a.board = :board and a.at < :until and (a.doneAt is null or a.doneAt > :until))
            order by a.due, a.number
            """)
    List<Action> before(UUID sitting, String board, Instant until);

    /** Actions by their last day. */
    @Query(
            """
            select a from Action a
            where (:board = '' or a.board = :board) and (:owner = '' or a.owner = :owner)
              and (:open = false or a.doneAt is null)
              and (a.due > :due or (a.due = :due and a.number > :after))
            order by a.due, a.number
            """)
    List<Action> list(
            String board, String owner, boolean open, LocalDate due, String after, Limit most);

    @Query(value = "select kernel_next_number('ACT', :year)", nativeQuery = true)
    long nextNumber(int year);
}
