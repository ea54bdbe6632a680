package uk.nhs.england.approvals.decisions;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Refusals;
import uk.nhs.england.approvals.kernel.Subject;

import java.util.List;
import java.util.Set;

/**
 * A subject before a board, held so that nobody else decides on it at the same time. The feature
 * that owns the kind of subject implements it and its {@link Source}.
 */
public interface Decidable {

    /** The number of its latest frozen version. */
    int latestVersion();

    /** Those whose submission it is; none of them may decide on it. */
    Set<PersonId> authors();

    /**
     * What it is part of, such as the case that an exception is for: an interest in that is an
     * interest in it.
     */
    default Set<String> partOf() {
        return Set.of();
    }

    /** Whether the chair of the sitting decides on it alone: then no quorum is needed. */
    default boolean decidedByChairAlone() {
        return false;
    }

    /** The decisions made on it so far, oldest first. */
    List<Made> history();

    /** Why this board may not give this outcome now, by the subject's own rules. */
    Refusals refusals(String board, Outcome outcome);

    /**
     * Takes the decision into account; a correction takes the place of what it corrects ({@link
     * Made#with}).
     */
    void decided(Made decision);

    /** A sitting did not ratify a decision made out of committee: its board is to decide again. */
    void notRatified(String number);

    /** Finds the subjects of one kind. */
    interface Source {

        Subject.Kind kind();

        /**
         * Finds the subject and holds it until the transaction ends.
         *
         * @throws uk.nhs.england.approvals.kernel.NotFound when there is none that this person may
         *     see
         */
        Decidable hold(String reference, Actor actor);

        /** A version of the subject in words fit for the notice of a decision on it. */
        default Described describe(String reference, int version) {
            return Described.plain(reference);
        }
    }
}
