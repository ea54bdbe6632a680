package uk.nhs.england.approvals.boards;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** All moves of sittings. */
interface Moves extends Repository<Move, UUID> {

    Move save(Move move);

    /** Oldest first. */
    @Query("select m from Move m where m.sitting in :sittings order by m.movedAt, m.id")
    List<Move> of(Collection<UUID> sittings);
}
