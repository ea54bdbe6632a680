package uk.nhs.england.approvals.agendas;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import uk.nhs.england.approvals.kernel.NotFound;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All agendas. */
interface Agendas extends Repository<Agenda, UUID> {

    Agenda save(Agenda agenda);

    /** Writes what has changed now, because papers and packs are written past the entities. */
    void flush();

    @Query("select a from Agenda a left join fetch a.items where a.sitting = :sitting")
    Optional<Agenda> find(UUID sitting);

    /** The agenda, held against everybody else until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Agenda a where a.sitting = :sitting")
    Optional<Agenda> hold(UUID sitting);

    /** Those of these subjects that are on an agenda of the board and not decided. */
    @Query(
            """
            select i.subjectReference from AgendaItem i
            where i.board = :board and i.course.endedAt is null and i.subjectReference in :references
            """)
    Set<String> onTheAgenda(String board, Collection<String> references);

    /** The sitting on whose agenda an item is. */
    @Query("select i.agenda.sitting from AgendaItem i where i.id = :item")
    Optional<UUID> sittingOf(UUID item);

    /**
     * @throws NotFound when the sitting has no agenda yet
     */
    default Agenda requireHeld(UUID sitting) {
        return hold(sitting)
                .orElseThrow(() -> new NotFound("The sitting " + sitting + " has no agenda yet."));
    }
}
