package uk.nhs.england.approvals.boards;

import org.springframework.data.repository.Repository;

import java.util.Optional;
import java.util.UUID;

/** Who fills which seat, and once did. */
interface MembershipsOfBoards extends Repository<Membership, UUID> {

    Membership save(Membership membership);

    Optional<Membership> findById(UUID id);
}
