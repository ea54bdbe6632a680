package uk.nhs.england.approvals.minutes;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import uk.nhs.england.approvals.kernel.NotFound;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The minutes of all sittings. */
interface AllMinutes extends Repository<Minutes, UUID> {

    Minutes save(Minutes minutes);

    Optional<Minutes> findById(UUID sitting);

    /** The minutes, held against everybody else until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Minutes m where m.sitting = :sitting")
    Optional<Minutes> hold(UUID sitting);

    /** Those of a board that no sitting has agreed yet, oldest first. */
    @Query(
            "select m from Minutes m where m.board = :board and m.agreedAt is null order by"
                    + " m.draftedAt")
    List<Minutes> toAgree(String board);

    void flush();

    /**
     * @throws NotFound when the sitting is not over, or was in writing
     */
    default Minutes require(UUID sitting) {
        return findById(sitting).orElseThrow(AllMinutes::none);
    }

    /**
     * @throws NotFound when the sitting is not over, or was in writing
     */
    default Minutes requireHeld(UUID sitting) {
        return hold(sitting).orElseThrow(AllMinutes::none);
    }

    private static NotFound none() {
        return new NotFound("There are no minutes yet: they are drafted when the sitting ends.");
    }
}
