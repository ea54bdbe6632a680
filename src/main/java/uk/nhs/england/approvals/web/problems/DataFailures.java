package uk.nhs.england.approvals.web.problems;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.web.ProblemType;
import uk.nhs.england.approvals.web.RequestRefused;

import java.sql.SQLException;
import java.util.Set;

/** What PostgreSQL refuses, by its own codes, said in our words. */
final class DataFailures {

    /** Twice what is there once, a range that is taken, what another still needs, or is closed. */
    private static final Set<String> CLASHES = Set.of("23505", "23P01", "23503", "23001");

    /** Too long, out of range, no such day, and characters that its texts cannot hold. */
    private static final Set<String> NOT_KEPT =
            Set.of("22001", "22003", "22007", "22008", "22021", "22P05");

    private DataFailures() {}

    /** The refusal that says it; null when it is a fault of ours, such as a broken check. */
    static @Nullable RequestRefused of(SQLException failure) {
        var state = String.valueOf(failure.getSQLState());
        if (CLASHES.contains(state)) {
            return new RequestRefused(
                    ProblemType.CONFLICT,
                    "clash",
                    "This clashes with something that is already recorded.");
        }
        return NOT_KEPT.contains(state)
                ? RequestRefused.malformed(
                        null,
                        "can-be-kept",
                        "A value of this request cannot be kept: it is out of range, or holds a"
                                + " character that no text can have.")
                : null;
    }
}
