package uk.nhs.england.approvals.consultations;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Who answers for consultees, and once did. */
interface ConsulteeMembers extends Repository<ConsulteeMember, UUID> {

    /** Kept at once, because members are read past the persistence context. */
    ConsulteeMember saveAndFlush(ConsulteeMember member);

    Optional<ConsulteeMember> findById(UUID id);

    /** Whether a person answers for a consultee on a day or will later. */
    @Query(
            """
            select count(m) > 0 from ConsulteeMember m
            where m.consultee = :consultee and m.person = :person
                and (m.validTo is null or m.validTo > :day)
            """)
    boolean answersFor(String consultee, String person, LocalDate day);
}
