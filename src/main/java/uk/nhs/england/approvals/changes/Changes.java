package uk.nhs.england.approvals.changes;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import uk.nhs.england.approvals.kernel.NotFound;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All changes. */
interface Changes extends Repository<Change, String> {

    Change saveAndFlush(Change change);

    List<Change> saveAllAndFlush(Iterable<Change> changes);

    Optional<Change> findById(String number);

    /** The change, held against everybody else until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Change c where c.number = :number")
    Optional<Change> hold(String number);

    @Query("select c from Change c where c.number in :numbers")
    List<Change> all(Collection<String> numbers);

    @Query(value = "select kernel_next_number('CHG', :year)", nativeQuery = true)
    long nextNumber(int year);

    /** The numbers of as many new changes, which nobody else can get. */
    @Query(
            value = "select kernel_next_number('CHG', :year) from generate_series(1, :many)",
            nativeQuery = true)
    List<Long> nextNumbers(int year, int many);

    /** As in {@code CHG-2026-00001}. */
    static String number(int year, long number) {
        return "CHG-%d-%05d".formatted(year, number);
    }

    /** Those that were brought in, by their numbers there. */
    @Query("select c from Change c where c.provenance.number in :numbers")
    List<Change> broughtIn(Collection<String> numbers);

    /** Changes of a service that are not over, by number. */
    @Query(
            nativeQuery = true,
            value =
                    """
                    select number from changes_change
                    where services @> array[cast(:service as text)]
                      and standing not in ('CLOSED', 'REFUSED', 'WITHDRAWN')
                    order by number
                    """)
    List<String> openOn(String service);

    /**
     * @throws NotFound when there is no such change
     */
    default Change require(String number) {
        return findById(number).orElseThrow(() -> NotFound.change(number));
    }

    /**
     * The change for acting on it; whoever comes second sees what the first one did.
     *
     * @throws NotFound when there is no such change
     */
    default Change requireHeld(String number) {
        return hold(number).orElseThrow(() -> NotFound.change(number));
    }
}
