package uk.nhs.england.approvals.web;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/** What HTTP asks of a caller before a thing is changed: to say which version they have read. */
public final class Precondition {

    private Precondition() {}

    /**
     * Lets pass only a caller who has read the current version, or does not mind ({@code *}).
     *
     * @throws RequestRefused 428 without If-Match; 412 when it names no current version
     */
    public static void require(@Nullable String ifMatch, int currentVersion) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new RequestRefused(
                    ProblemType.IF_MATCH_REQUIRED,
                    "if-match-required",
                    "Send the ETag of the version you have read as If-Match.");
        }
        if (Arrays.stream(ifMatch.split(","))
                .map(String::strip)
                .noneMatch(tag -> names(tag, currentVersion))) {
            throw new RequestRefused(
                    ProblemType.STALE,
                    "if-match-stale",
                    "Somebody else has changed this since you read it. Read it again and repeat.");
        }
    }

    private static boolean names(String tag, int currentVersion) {
        return tag.equals("*") || tag.equals(ETags.of(currentVersion));
    }
}
