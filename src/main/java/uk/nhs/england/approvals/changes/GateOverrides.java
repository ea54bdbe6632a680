package uk.nhs.england.approvals.changes;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import uk.nhs.england.approvals.kernel.NotFound;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All overrides of gates. */
interface GateOverrides extends Repository<GateOverride, String> {

    GateOverride saveAndFlush(GateOverride override);

    Optional<GateOverride> findById(String number);

    /** The override, held against everybody else until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from GateOverride o where o.number = :number")
    Optional<GateOverride> hold(String number);

    @Query("select o from GateOverride o where o.change = :change order by o.number")
    List<GateOverride> of(String change);

    @Query("select o from GateOverride o where o.number in :numbers")
    List<GateOverride> all(Collection<String> numbers);

    @Query(
            nativeQuery = true,
            value =
                    """
                    select o.* from changes_override o
                    join identity_access a on a.subject_reference = o.number
                    where a.holders && cast(:keys as text[]) and o.number > :after
                    order by o.number limit :most
                    """)
    List<GateOverride> after(String after, String[] keys, int most);

    @Query(value = "select kernel_next_number('OVR', :year)", nativeQuery = true)
    long nextNumber(int year);

    /** What was overridden for a change as it stands, by the decisions that granted it. */
    default List<GateOverride> granted(Change change) {
        return of(change.number()).stream()
                .filter(one -> one.isGranted() && one.isOf(change))
                .toList();
    }

    /**
     * @throws NotFound when there is no such override
     */
    default GateOverride requireHeld(String number) {
        return hold(number).orElseThrow(() -> new NotFound("There is no override " + number + "."));
    }
}
