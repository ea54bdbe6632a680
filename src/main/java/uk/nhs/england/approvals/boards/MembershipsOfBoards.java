package uk.nhs.england.approvals.boards;

import org.springframework.data.repository.Repository;

import java.util.Optional;
import java.util.UUID;

/** Who fills which seat, and once did. */
interface MembershipsOfBoards extends Repository<Membership, UUID> {

    /** Kept at once, because rosters are read past the persistence context. */
    Membership saveAndFlush(Membership membership);

    Optional<Membership> findById(UUID id);
}
