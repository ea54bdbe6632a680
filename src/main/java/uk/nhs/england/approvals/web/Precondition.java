package uk.nhs.england.approvals.web;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.regex.Pattern;

/** What HTTP asks of a caller before a thing is changed: to say which version they have read. */
public final class Precondition {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"[^\"]*\"");

    private Precondition() {}

    /**
     * Lets pass only a caller who has read the current version, or does not mind ({@code *}).
     *
     * @throws RequestRefused 428 without If-Match; 400 when it holds no ETag; 412 when it names no
     *     current version
     */
    public static void require(@Nullable String ifMatch, int currentVersion) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new RequestRefused(
                    ProblemType.IF_MATCH_REQUIRED,
                    "if-match-required",
                    "Send the ETag of the version you have read as If-Match.");
        }
        var tags = Arrays.stream(ifMatch.split(",")).map(String::strip).toList();
        if (!tags.stream().allMatch(Precondition::isTag)) {
            throw RequestRefused.malformed(
                    "If-Match",
                    "entity-tag",
                    "'If-Match' must be an ETag as it was sent, in its quotes, such as \"3\".");
        }
        if (tags.stream().noneMatch(tag -> names(tag, currentVersion))) {
            throw new RequestRefused(
                    ProblemType.STALE,
                    "if-match-stale",
                    "This has changed since you read it. Read it again and repeat.");
        }
    }

    private static boolean isTag(String tag) {
        return tag.equals("*") || TAG.matcher(tag).matches();
    }

    private static boolean names(String tag, int currentVersion) {
        return tag.equals("*") || tag.equals(ETags.of(currentVersion));
    }
}
