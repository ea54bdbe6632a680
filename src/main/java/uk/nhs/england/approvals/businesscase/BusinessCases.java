package uk.nhs.england.approvals.businesscase;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All business cases. */
interface BusinessCases extends Repository<BusinessCase, String> {

    BusinessCase save(BusinessCase businessCase);

    Optional<BusinessCase> findById(String reference);

    /** The case, held against everybody else until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from BusinessCase c where c.reference = :reference")
    Optional<BusinessCase> hold(String reference);

    /** Where each of these cases stands. */
    @Query("select c from BusinessCase c where c.reference in :references")
    List<BusinessCase> all(Collection<String> references);

    @Query(value = "select kernel_next_number('BC', :year)", nativeQuery = true)
    long nextNumber(int year);

    /** The numbers of as many new cases, which nobody else can get. */
    @Query(
            value = "select kernel_next_number('BC', :year) from generate_series(1, :many)",
            nativeQuery = true)
    List<Long> nextNumbers(int year, int many);
}
