package uk.nhs.england.approvals.assessments;

import uk.nhs.england.approvals.kernel.NotFound;
import uk.nhs.england.approvals.standards.Criterion;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The criteria that a case is judged against, of all versions that apply to it. */
record JudgedBy(List<Against> versions, List<Criterion> criteria) {

    Set<String> keys() {
        return criteria.stream().map(Criterion::key).collect(Collectors.toSet());
    }

    /**
     * @throws NotFound when the case is not judged against it
     */
    Criterion criterion(AssessmentReading.Which which) {
        if (versions.stream().noneMatch(one -> one.standard().equals(which.standard()))) {
            throw AssessmentReading.notJudgedAgainst(which.standard());
        }
        return criteria.stream()
                .filter(one -> one.standard().equals(which.standard()))
                .filter(one -> one.code().equals(which.code()))
                .findFirst()
                .orElseThrow(which::notFound);
    }
}
