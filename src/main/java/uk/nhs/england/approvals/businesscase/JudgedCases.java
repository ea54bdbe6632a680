package uk.nhs.england.approvals.businesscase;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.businesscase.answers.Answers;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.NotFound;

/** Finds cases for those who judge them against something, such as a standard. */
@Component
public class JudgedCases {

    private final Cases cases;
    private final BusinessCases businessCases;
    private final Submissions submissions;

    JudgedCases(Cases cases, BusinessCases businessCases, Submissions submissions) {
        this.cases = cases;
        this.businessCases = businessCases;
        this.submissions = submissions;
    }

    /**
     * @throws NotFound when there is no such case, or it is not for this person
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public JudgedCase read(String reference, Actor actor) {
        return judged(cases.read(reference, actor));
    }

    /**
     * The case, held against every other act on it until the transaction ends.
     *
     * @throws NotFound when there is no such case, or it is not for this person
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public JudgedCase hold(String reference, Actor actor) {
        return judged(cases.hold(reference, actor));
    }

    /**
     * A case within an act that holds it already.
     *
     * @throws NotFound when there is no such case
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public JudgedCase held(String reference) {
        return judged(
                businessCases
                        .findById(reference)
                        .orElseThrow(() -> NotFound.businessCase(reference)));
    }

    private JudgedCase judged(BusinessCase businessCase) {
        return new JudgedCase(businessCase, () -> answers(businessCase));
    }

    private Answers answers(BusinessCase businessCase) {
        int latest = businessCase.latestSubmission();
        return latest == 0
                ? businessCase.draft().answers()
                : submissions.require(businessCase.reference(), latest).document().answers();
    }
}
