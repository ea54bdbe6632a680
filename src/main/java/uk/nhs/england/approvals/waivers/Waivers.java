package uk.nhs.england.approvals.waivers;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import uk.nhs.england.approvals.kernel.NotFound;

import java.util.List;
import java.util.Optional;

/** All exceptions. */
interface Waivers extends Repository<Waiver, String> {

    Waiver saveAndFlush(Waiver waiver);

    Optional<Waiver> findById(String number);

    /** The exception, held against everybody else until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select w from Waiver w where w.number = :number")
    Optional<Waiver> hold(String number);

    /** Those that wait for a decision or run, of a subject, held until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            """
            select w from Waiver w
            where w.subjectReference = :subject and w.life.refusedBy is null
                and w.life.withdrawnAt is null and w.life.endedAt is null
                and w.life.lapsedAt is null and w.life.supersededBy is null
            order by w.number
            """)
    List<Waiver> holdOpen(String subject);

    @Query("select w from Waiver w where w.subjectReference = :subject order by w.number")
    List<Waiver> of(String subject);

    /** Whatever was asked for this clause and subject. */
    @Query(
            """
            select w from Waiver w
            where w.terms.criterion = :criterion and w.subjectReference = :subject
            order by w.number
            """)
    List<Waiver> alike(String criterion, String subject);

    @Query(value = "select kernel_next_number('EXC', :year)", nativeQuery = true)
    long nextNumber(int year);

    /** Nobody else asks for this clause and subject until the transaction ends. */
    @Query(
            value =
                    """
                    select cast(pg_advisory_xact_lock(
                        hashtextextended('exception ' || :clause, 0)) as text)
                    """,
            nativeQuery = true)
    String askAlone(String clause);

    /**
     * @throws NotFound when there is no such exception
     */
    default Waiver require(String number) {
        return findById(number).orElseThrow(() -> NotFound.exception(number));
    }

    /**
     * The exception for changing it; whoever comes second sees what the first one did.
     *
     * @throws NotFound when there is no such exception
     */
    default Waiver requireHeld(String number) {
        return hold(number).orElseThrow(() -> NotFound.exception(number));
    }
}
