package uk.nhs.england.approvals.identity;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The references that a reader is not told, wherever a text names one: what may not be read does
 * not exist (product rule 14).
 *
 * @param references those that the reader may not read
 */
public record Untold(Set<String> references) {

    /** What stands in a text instead. */
    public static final String INSTEAD = "(not for you)";

    /** How subjects with readers are numbered, such as {@code BC-2026-0001}. */
    private static final Pattern REFERENCE = Pattern.compile("\\b[A-Z]{2,4}-[0-9]{4}-[0-9]{4,}\\b");

    /** Nothing is kept from whoever wrote it. */
    public static final Untold NOTHING = new Untold(Set.of());

    /** Every reference that these texts name. */
    static Set<String> named(Collection<? extends @Nullable String> texts) {
        return texts.stream()
                .filter(Objects::nonNull)
                .flatMap(text -> REFERENCE.matcher(text).results())
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The text without what the reader may not know of. */
    public @Nullable String in(@Nullable String text) {
        return text == null || references.isEmpty()
                ? text
                : REFERENCE
                        .matcher(text)
                        .replaceAll(
                                found ->
                                        references.contains(found.group())
                                                ? INSTEAD
                                                : found.group());
    }
}
