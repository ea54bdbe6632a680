package uk.nhs.england.approvals.boards;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** When members cannot come. */
interface Absences extends Repository<Absence, UUID> {

    Absence save(Absence absence);

    Optional<Absence> findById(UUID id);

    /** Those of a board that last until a day or longer. */
    @Query(
            """
            select a from Absence a
            where a.board = :board and a.lastDay >= :day and a.withdrawnAt is null
            order by a.firstDay, a.person, a.id
            """)
    List<Absence> from(String board, LocalDate day);
}
