package uk.nhs.england.approvals.evidence.files;

import static uk.nhs.england.approvals.kernel.Refusal.invalid;

import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A name that a file can have on any machine it is saved on, and that leads nowhere else. */
public record FileName(String value) {

    /** The most characters. */
    static final int LONGEST = 150;

    /** The most bytes, as file systems count them. */
    static final int MOST_BYTES = 240;

    private static final Pattern ELSEWHERE = Pattern.compile("[/\\\\:*?\"<>|\\p{Cntrl}]");
    private static final Pattern HIDDEN = Pattern.compile("^[.~\\s-].*|.*[.\\s]$");
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]");
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

    /**
     * @throws uk.nhs.england.approvals.kernel.Refused when it is no such name
     */
    public static FileName of(String given) {
        var name = Normalizer.normalize(given, Normalizer.Form.NFC);
        Refusals.ask(List.of(FileName::tooLong, FileName::leadsElsewhere, FileName::isOdd), name)
                .throwIfAny();
        return new FileName(name);
    }

    /** What follows the last dot, in lower case; empty when there is none. */
    String ending() {
        return value.substring(value.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static Optional<Refusal> tooLong(String name) {
        return name.isBlank()
                        || name.codePointCount(0, name.length()) > LONGEST
                        || name.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES
                ? Optional.of(
                        invalid(
                                "file-name-length",
                                "name",
                                "The name of a file has 1 to %d characters.".formatted(LONGEST)))
                : Optional.empty();
    }

    private static Optional<Refusal> leadsElsewhere(String name) {
        return ELSEWHERE.matcher(name).find() || name.contains("..")
                ? Optional.of(
                        invalid(
                                "file-name-is-no-path",
                                "name",
                                "The name of a file has no folder in it and none of / \\ : * ? \" <"
                                        + " > |, nor two dots in a row."))
                : Optional.empty();
    }

    private static Optional<Refusal> isOdd(String name) {
        return HIDDEN.matcher(name).matches()
                        || INVISIBLE.matcher(name).find()
                        || DEVICE.matcher(name).matches()
                ? Optional.of(
                        invalid(
                                "file-name-is-plain",
                                "name",
                                "The name of a file begins with a letter or digit, ends with its"
                                        + " type, has no invisible characters and is not the name"
                                        + " of a device."))
                : Optional.empty();
    }
}
