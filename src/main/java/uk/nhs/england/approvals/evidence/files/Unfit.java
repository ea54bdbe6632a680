package uk.nhs.england.approvals.evidence.files;

import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;
import uk.nhs.england.approvals.kernel.Refused;

/** Why a file is not kept; one method a rule, each with a sentence for who sent the file. */
final class Unfit {

    private static final String FIELD = "file";

    private Unfit() {}

    static Refused empty() {
        return because("file-has-content", "The file is empty.");
    }

    static Refused notAllowed(String what) {
        return because(
                "file-type-is-allowed",
                "This is %s. A file may be one of %s.".formatted(what, FileType.allEndings()));
    }

    static Refused misnamed(FileType type) {
        return because(
                "file-name-says-its-type",
                "The content is %s, and the name ends otherwise. Name it by what it is."
                        .formatted(type.words()));
    }

    static Refused notUtf8() {
        return because("text-is-utf-8", "The text is not in UTF-8. Save it in UTF-8.");
    }

    static Refused runs(String what) {
        return because(
                "file-runs-nothing",
                "The file holds %s. Save it without, and send that.".formatted(what));
    }

    static Refused locked() {
        return because(
                "file-is-not-locked",
                "The file is encrypted, so that a board cannot read it. Save it without a"
                        + " password.");
    }

    static Refused damaged(String how) {
        return because(
                "file-is-whole",
                "The file is damaged or is two in one: %s. Save it anew.".formatted(how));
    }

    static Refused bomb(String how) {
        return because(
                "file-opens-to-a-sensible-size",
                "The file unpacks to more than can be opened safely: %s.".formatted(how));
    }

    static Refused carries(String what) {
        return because(
                "file-carries-no-other",
                "The file carries %s within it. Send each file for itself.".formatted(what));
    }

    private static Refused because(String rule, String reason) {
        try {
            Refusals.of(Refusal.invalid(rule, FIELD, reason)).throwIfAny();
        } catch (Refused refused) {
            return refused;
        }
        throw new IllegalStateException(rule);
    }
}
