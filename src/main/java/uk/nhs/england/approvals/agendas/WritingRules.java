package uk.nhs.england.approvals.agendas;

import uk.nhs.england.approvals.boards.Sitting;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

/** What a board that is asked in writing is asked about (product rules 3 and 4). */
final class WritingRules {

    private WritingRules() {}

    static Refusals oneSubject(Sitting sitting) {
        return unlessInWriting(
                sitting,
                "one-subject-in-writing",
                "A sitting in writing is about one subject: put another on a sitting's agenda.");
    }

    /** Members have replied to the version they were asked about. */
    static Refusals oneVersion(Sitting sitting) {
        return unlessInWriting(
                sitting,
                "one-version-in-writing",
                "Members were asked about one version in writing: end it, and ask about the new.");
    }

    private static Refusals unlessInWriting(Sitting sitting, String rule, String otherwise) {
        return sitting.isInWriting()
                ? Refusals.of(Refusal.conflict(rule, otherwise))
                : Refusals.none();
    }
}
