package uk.nhs.england.approvals.evidence;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import uk.nhs.england.approvals.kernel.NotFound;

import java.util.List;
import java.util.Optional;

/** All evidence. An item is changed with its case held, so that it needs no lock of its own. */
interface EvidenceItems extends Repository<EvidenceItem, String> {

    EvidenceItem saveAndFlush(EvidenceItem item);

    Optional<EvidenceItem> findById(String reference);

    List<EvidenceItem> findByCaseReferenceOrderByReference(String caseReference);

    @Query(
            """
            select i from EvidenceItem i
            where i.caseReference = :caseReference
                and i.terms.classification = OFFICIAL_SENSITIVE
            """)
    List<EvidenceItem> sensitiveOf(String caseReference);

    @Query(value = "select kernel_next_number('EV', :year)", nativeQuery = true)
    long nextNumber(int year);

    /**
     * @throws NotFound when there is no such item
     */
    default EvidenceItem require(String reference) {
        return findById(reference).orElseThrow(() -> noSuch(reference));
    }

    static NotFound noSuch(String reference) {
        return new NotFound("There is no evidence " + reference + " that you may see.");
    }
}
