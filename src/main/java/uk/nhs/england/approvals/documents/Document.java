package uk.nhs.england.approvals.documents;

import java.time.Instant;
import java.util.List;

/**
 * A document that goes out of the service, before it has a format.
 *
 * @param name the name of its file, without ending: letters, digits, dots and hyphens
 * @param title its first heading; on one line
 * @param marking how the information is marked, shown at the top of every page
 * @param dated the instant of the fact it tells of, which is also the date in a file's properties
 * @param facts what is to be seen at a glance
 * @param sections the rest, in the order of reading
 */
public record Document(
        String name,
        String title,
        String marking,
        Instant dated,
        List<Fact> facts,
        List<Section> sections) {

    /** Its texts are made readable: see {@link ReadableText}. */
    public Document {
        if (!name.matches("[A-Za-z0-9][A-Za-z0-9.-]{0,99}")) {
            throw new IllegalArgumentException("Not the name of a file: " + name);
        }
        title = ReadableText.onOneLine(title);
        marking = ReadableText.onOneLine(marking);
        facts = List.copyOf(facts);
        sections = List.copyOf(sections);
    }

    /** A label with its value. */
    public record Fact(String label, String value) {

        public Fact {
            label = ReadableText.onOneLine(label);
            value = ReadableText.of(value);
        }
    }
}
