package uk.nhs.england.approvals.assessments;

import org.springframework.stereotype.Component;

import java.util.Set;

/** Which criteria have valid evidence. */
@Component
class SupportedCriteria {

    /** The keys of the criteria of a case that valid evidence supports today. */
    Set<String> today(String reference) {
        return Set.of();
    }
}
