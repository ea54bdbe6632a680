package uk.nhs.england.approvals.businesscase;

import uk.nhs.england.approvals.businesscase.answers.Answers;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Refusals;

import java.util.Set;
import java.util.function.Supplier;

/** A case as far as others need to know it who judge it against something, such as a standard. */
public final class JudgedCase {

    private final BusinessCase businessCase;
    private final Supplier<Answers> answers;

    JudgedCase(BusinessCase businessCase, Supplier<Answers> answers) {
        this.businessCase = businessCase;
        this.answers = answers;
    }

    public String reference() {
        return businessCase.reference();
    }

    /** The lead and the co-authors. */
    public Set<PersonId> authors() {
        return businessCase.authors();
    }

    /** The number of the latest version; 0 while none was submitted. */
    public int latestVersion() {
        return businessCase.latestSubmission();
    }

    /** The answers of the latest version, or of the draft while none was submitted. */
    public Answers answers() {
        return answers.get();
    }

    /** Whether something can still happen to it. */
    public Refusals isOpen() {
        return CaseRules.isOpen(businessCase);
    }
}
