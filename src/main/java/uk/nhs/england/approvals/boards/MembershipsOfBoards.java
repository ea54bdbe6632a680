package uk.nhs.england.approvals.boards;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who fills which seat, and once did. */
interface MembershipsOfBoards extends Repository<Membership, UUID> {

    /** Kept at once, because rosters are read past the persistence context. */
    Membership saveAndFlush(Membership membership);

    Optional<Membership> findById(UUID id);

    /** Those who fill a seat on a day or later. */
    @Query(
            """
            select m from Membership m
            where m.board = :board and m.seat = :seat and (m.validTo is null or m.validTo > :day)
            order by m.validFrom, m.person
            """)
    List<Membership> fillingFrom(String board, String seat, LocalDate day);
}
